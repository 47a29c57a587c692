/** What one rule may be and do. Steps stand in for time, so that every machine and every replay stops at the same place. */
export const limits = {
  depth: 32,
  nodes: 500,
  pathLength: 200,
  problems: 20,
  steps: 30_000,
  /** Characters of a text or of a result written as JSON. */
  output: 64_000,
  /** Digits of a decimal, before and after the point together. */
  digits: 60,
  /** How deep a result may be nested. */
  outputDepth: 64,
  /** Paths named as missing, facts named as used. */
  named: 100,
} as const;

/** What one evaluation may spend; the default suits every rule of a procedure. */
export interface Budget {
  readonly steps: number;
}
