import { compile } from '#engine/compile/compile.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { readDefinition } from './read-definition.ts';

/** A definition without errors and its plan; else its problems are told, and there is nothing. */
export function compiledDefinition(
  file: string | undefined,
): { readonly procedure: Procedure; readonly plan: Plan } | undefined {
  const read = readDefinition(file);
  const { procedure, plan, findings } = 'finding' in read ? { findings: [read.finding] } : compile(read.definition);
  if (procedure && plan) return { procedure, plan };
  for (const { pointer, message, hint } of findings) console.error(`${pointer || '/'}: ${message} ${hint}`);
  console.error('A definition with errors cannot be simulated; see dossier check.');
  return undefined;
}
