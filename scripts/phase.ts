/** Tells one line to whoever waits. */
export type Say = (line: string) => void;

/** Says a phase of work that takes longer than a second, again every few seconds, and how long it took. */
export async function phase<T>(say: Say, name: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const elapsed = (): string => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  let told = false;
  const tell = (): void => {
    told = true;
    say(`${name} … ${elapsed()}`);
    next = setTimeout(tell, Date.now() - started < 30_000 ? 5_000 : 15_000);
  };
  let next = setTimeout(tell, 1_000);
  try {
    const result = await work();
    if (told) say(`${name}: done in ${elapsed()}`);
    return result;
  } finally {
    clearTimeout(next);
  }
}
