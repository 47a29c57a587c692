export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;

/** Runs `work` for 0…n-1, so many at a time. */
export async function pool(n: number, width: number, work: (i: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < n) await work(next++);
    }),
  );
}

/** Microseconds of one call, after warming up: the median, and the 99th percentile. */
export function timed(n: number, work: () => unknown): { readonly p50: number; readonly p99: number } {
  for (let i = 0; i < n / 4; i++) work();
  const took = Array.from({ length: n }, () => {
    const begun = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - begun) / 1_000;
  });
  return { p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}
