import type { Command } from './command.ts';
import { backTestDraft } from './commands/back-test.ts';
import { bounce } from './commands/bounce.ts';
import { check } from './commands/check.ts';
import { compareVersions } from './commands/compare.ts';
import { deadline } from './commands/deadline.ts';
import { evaluate } from './commands/evaluate.ts';
import { evaluateTable } from './commands/evaluate-table.ts';
import { explore } from './commands/explore.ts';
import { exportProcedure } from './commands/export.ts';
import { format } from './commands/format.ts';
import { lawChanged } from './commands/law-changed.ts';
import { letters } from './commands/letters.ts';
import { migrate } from './commands/migrate.ts';
import { post } from './commands/post.ts';
import { publish } from './commands/publish.ts';
import { schema } from './commands/schema.ts';
import { simulate } from './commands/simulate.ts';
import { token } from './commands/token.ts';
import { verify } from './commands/verify.ts';

/** Every verb of the command line. */
export const commands: Readonly<Record<string, Command>> = {
  check,
  format,
  simulate,
  compare: compareVersions,
  migrate,
  export: exportProcedure,
  'back-test': backTestDraft,
  letters,
  explore,
  publish,
  post,
  bounce,
  'law-changed': lawChanged,
  token,
  evaluate,
  'evaluate-table': evaluateTable,
  deadline,
  schema,
  verify,
};
