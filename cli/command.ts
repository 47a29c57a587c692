import type { ParseArgsConfig } from 'node:util';

/** What was typed after the command's name. */
export interface Given {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** One verb of the command line. */
export interface Command {
  readonly use: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Answers the exit code. */
  run(given: Given): Promise<number> | number;
}
