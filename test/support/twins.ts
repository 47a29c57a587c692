import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Published } from '#engine/compose/published.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { CaseState } from '#engine/kernel/state.ts';
import type { Action, Scenario } from '#engine/language/scenario.ts';
import { act } from '#engine/simulate/act.ts';
import { applicationOf, fileApplication } from '#engine/simulate/file-application.ts';
import { Simulation } from '#engine/simulate/simulation.ts';
import { instantAt } from '#engine/time/zone.ts';
import { CaseInTimeLapse } from './case-in-time-lapse.ts';
import type { TimeLapse } from './time-lapse.ts';

/** How long what a call set going may take to be done: hand-offs, evidence, and what follows from them. */
const TRIES = 200;
/** What one clock shows while the other has gone on by the time that the test itself takes. */
const LAG_MS = 5 * 60_000;

/** One case played twice, act by act: in the simulator, and on real Temporal through the API. */
export class Twins {
  readonly simulated: Simulation;
  readonly real: CaseInTimeLapse;
  readonly #timeLapse: TimeLapse;
  readonly #published: Published;

  private constructor(timeLapse: TimeLapse, published: Published, simulated: Simulation, real: CaseInTimeLapse) {
    this.#timeLapse = timeLapse;
    this.#published = published;
    this.simulated = simulated;
    this.real = real;
  }

  static beginningOf = ({ filedAt }: Pick<Scenario, 'filedAt'>, { plan }: Published): number => {
    const [day = '', time = ''] = filedAt.split('T');
    return instantAt(day, time, plan.calendar.zone);
  };

  /** Files the application of a scenario, in a time lapse that has opened when it begins. */
  static async file(timeLapse: TimeLapse, published: Published, scenario: Scenario): Promise<Twins> {
    const { definition, plan } = published;
    const { evidence = {}, language = definition.languages[0] ?? 'en' } = scenario;
    const application = applicationOf(definition, scenario);
    const simulated = new Simulation(definition, plan, Twins.beginningOf(scenario, published));
    simulated.evidence = evidence;
    timeLapse.offices.evidence = evidence;
    const { started, problems, blocked } = fileApplication(definition, simulated, application, language);
    if (!started) throw new Error(`it cannot be filed: ${[...problems, ...blocked].join('; ')}`);
    return new Twins(
      timeLapse,
      published,
      simulated,
      await CaseInTimeLapse.file(timeLapse, definition, application, language),
    );
  }

  async act({ after, ...action }: Action): Promise<void> {
    if (after) {
      this.#simulate({ after });
      await this.#timeLapse.time.passUntil(this.simulated.now);
      await this.state();
    }
    if (Object.keys(action).length === 0) return;
    await this.real.act(action as Action, this.simulated);
    this.#simulate(action as Action);
    await this.state();
  }

  /** Both states, as soon as they are the same or else when nothing more is to be expected. */
  async state(): Promise<{ readonly simulated: JsonObject; readonly real: JsonObject }> {
    const simulated = this.asReal(lasting(this.simulated.state));
    for (let tries = 0; ; tries++) {
      const real = asOf(simulated, lasting(await this.#timeLapse.stateOf(this.real.id))) as JsonObject;
      if (isDeepStrictEqual(real, simulated) || tries > TRIES) return { simulated, real };
      await pause(25);
    }
  }

  /** What the simulator calls by names of its own. */
  asReal = <Value>(value: Value): Value =>
    JSON.parse(
      JSON.stringify(value).replaceAll('"simulated"', `"${this.real.id}"`).replaceAll('SIM-1', this.real.reference),
    ) as Value;

  #simulate(action: Action): void {
    const problem = act(this.#published.definition, this.simulated, action);
    if (problem !== undefined) throw new Error(`in the simulator: ${problem}`);
  }
}

/** When something last happened is left out: the workflow may look at its clock without need. */
const lasting = ({ now: _lastLooked, ...state }: CaseState): JsonObject => state as unknown as JsonObject;

/** The same with the instants of the other, where they are but for the time that the test takes. */
export function asOf(other: Json | undefined, value: Json): Json {
  if (typeof value === 'number')
    return typeof other === 'number' && value > 1e11 && Math.abs(value - other) < LAG_MS ? other : value;
  if (Array.isArray(value)) return value.map((one, index) => asOf((other as Json[] | undefined)?.[index], one));
  if (typeof value !== 'object' || value === null) return value;
  const within = Object.entries(value).map(([name, one]) => [
    name,
    asOf((other as JsonObject | null)?.[name], one as Json),
  ]);
  return Object.fromEntries(within) as JsonObject;
}
