import type { Command } from './command.ts';

/** Every verb of the command line; one is loaded when it is called, so that none waits for what only the others need. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  format: async () => (await import('./commands/format.ts')).format,
  simulate: async () => (await import('./commands/simulate.ts')).simulate,
  compare: async () => (await import('./commands/compare.ts')).compareVersions,
  migrate: async () => (await import('./commands/migrate.ts')).migrate,
  export: async () => (await import('./commands/export.ts')).exportProcedure,
  'back-test': async () => (await import('./commands/back-test.ts')).backTestDraft,
  letters: async () => (await import('./commands/letters.ts')).letters,
  explore: async () => (await import('./commands/explore.ts')).explore,
  publish: async () => (await import('./commands/publish.ts')).publish,
  post: async () => (await import('./commands/post.ts')).post,
  bounce: async () => (await import('./commands/bounce.ts')).bounce,
  'law-changed': async () => (await import('./commands/law-changed.ts')).lawChanged,
  token: async () => (await import('./commands/token.ts')).token,
  evaluate: async () => (await import('./commands/evaluate.ts')).evaluate,
  'evaluate-table': async () => (await import('./commands/evaluate-table.ts')).evaluateTable,
  deadline: async () => (await import('./commands/deadline.ts')).deadline,
  schema: async () => (await import('./commands/schema.ts')).schema,
  reference: async () => (await import('./commands/reference.ts')).reference,
  audit: async () => (await import('./commands/audit.ts')).audit,
  verify: async () => (await import('./commands/verify.ts')).verify,
};
