import type { JsonObject } from '../../kernel/json.ts';
import type { Action } from '../../language/scenario.ts';
import type { Simulation } from '../simulation.ts';

/** How an application is filed; the same words as in a scenario. */
export interface Filing {
  readonly filedAt: string;
  readonly application: JsonObject;
  readonly evidence?: JsonObject;
}

/** A case as far as it was played: what was done, so that it can be told and played again, and how it stands. */
export interface StorySoFar {
  readonly filing: Filing;
  /** What was filed, by its slots. */
  readonly values: JsonObject;
  readonly then: readonly Action[];
  readonly simulation: Simulation;
}
