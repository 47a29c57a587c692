import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { publish } from './commands/publish.ts';
import { simulate } from './commands/simulate.ts';
import { token } from './commands/token.ts';

/** Every verb of the command line. */
export const commands: Readonly<Record<string, Command>> = { check, simulate, publish, token };
