interface Way {
  readonly message?: unknown;
  readonly deadline?: unknown;
}

/** The outcomes that somebody chooses among: those with a trigger, and a failure, are taken without a choice. */
export const offered = (outcomes: Readonly<Record<string, Way>> = {}): string[] =>
  Object.entries(outcomes)
    .filter(([name, { message, deadline }]) => name !== '' && name !== 'failed' && !message && !deadline)
    .map(([name]) => name);
