import type { JsonObject } from '../kernel/json.ts';
import type { Plan } from '../kernel/plan.ts';
import type { Procedure } from '../language/procedure.ts';
import { enact } from './play-scenario.ts';

/** A letter that a scenario issued, with what the case knew at that moment. */
export interface SimulatedLetter {
  readonly letter: string;
  /** The hold of the activity that issued it. */
  readonly activity: string;
  readonly facts: JsonObject;
}

/** The letters of a procedure, each once, as the first scenario issued it that does. */
export function lettersOfScenarios(procedure: Procedure, plan: Plan): SimulatedLetter[] {
  const found = new Map<string, SimulatedLetter>();
  for (const scenario of procedure.scenarios ?? [])
    for (const { name, input, activity, facts } of enact(procedure, plan, scenario).simulation.performed) {
      const letter = String(input.letter);
      if (name === 'issue-document' && !found.has(letter)) found.set(letter, { letter, activity, facts: facts() });
    }
  return [...found.values()];
}
