import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { compileFile } from './read-definition.ts';
import { tellFindings } from './tell-finding.ts';

interface CompiledDefinition {
  readonly definition: unknown;
  readonly procedure: Procedure;
  readonly plan: Plan;
}

/** A definition without errors and its plan; else its problems are told, and there is nothing. */
export function compiledDefinition(file: string | undefined, otherwise: string): CompiledDefinition | undefined {
  const { text, definition, procedure, plan, findings } = compileFile(file);
  if (procedure && plan) return { definition, procedure, plan };
  tellFindings({ file: String(file), text }, findings);
  console.error(`A definition with errors ${otherwise}; see dossier check.`);
  return undefined;
}
