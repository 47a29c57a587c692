import { randomUUID } from 'node:crypto';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Action, Completion, Raised } from '#engine/language/scenario.ts';
import { awaitingAnswer } from '#engine/simulate/awaiting-answer.ts';
import type { Simulation } from '#engine/simulate/simulation.ts';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import type { Person } from '#store/people/person.ts';
import { tasksOf } from '#store/tasks/tasks-of.ts';
import type { TimeLapse } from './time-lapse.ts';

/** A case that people play through the API, each as the simulator casts them. */
export class CaseInTimeLapse {
  readonly id: string;
  readonly reference: string;
  readonly #timeLapse: TimeLapse;

  private constructor(timeLapse: TimeLapse, filed: { readonly id: string; readonly reference: string }) {
    this.#timeLapse = timeLapse;
    this.id = filed.id;
    this.reference = filed.reference;
  }

  static async file(timeLapse: TimeLapse, procedure: Procedure, application: JsonObject, language: string) {
    const body = { procedure: procedure.procedure, language, application };
    const filed = await timeLapse.call('applicant', 'POST', '/api/cases', body, { 'idempotency-key': randomUUID() });
    return new CaseInTimeLapse(timeLapse, filed);
  }

  /** Does what is due; `twin` is the same case in the simulator, before it is done there, and says to which task. */
  async act(action: Action, twin: Simulation): Promise<void> {
    if ('task' in action) return this.#complete(action, twin);
    if ('answer' in action) return this.#complete({ ...action, task: action.answer, outcome: 'answered' }, twin);
    if ('pay' in action)
      return awaitingAnswer(twin, action.pay) === undefined
        ? this.#complete({ ...action, task: action.pay, outcome: 'paid' }, twin)
        : this.#answer(awaitingAnswer(twin, action.pay), { outcome: 'paid' });
    if ('hand-off' in action) {
      const { 'hand-off': step, outcome, data } = action;
      return this.#answer(awaitingAnswer(twin, step), { outcome, ...(data && { data }) });
    }
    if ('event' in action) return this.#raise(action, twin);
    throw new Error(`nobody can do this through the API: ${JSON.stringify(action)}`);
  }

  async #complete({ task: step, outcome, by, data, reasons }: Completion, twin: Simulation): Promise<void> {
    const [hold] = twin.held('task', step);
    const task = await this.#timeLapse.until(`${step} can be done`, async () =>
      (await tasksOf(this.#timeLapse.store.db, this.id)).find((one) => one.hold === hold && one.status === 'open'),
    );
    const person = by ?? colleagueOf(task.role, task.excluded);
    const body = { outcome, ...(data && { data }), ...(reasons !== undefined && { reasons }) };
    await this.#timeLapse.call(person, 'POST', `/api/tasks/${task.id}/outcome`, body);
  }

  async #answer(visit: string | undefined, answer: JsonObject): Promise<void> {
    const { offices, time } = this.#timeLapse;
    const { replyTo } = await this.#timeLapse.until(`${visit} has arrived`, async () =>
      offices.arrivals.find((one) => one.caseId === this.id && one.visit === visit),
    );
    const signature = sign(offices.secret, JSON.stringify(answer), await time.look());
    await this.#timeLapse.call(undefined, 'POST', new URL(replyTo).pathname, answer, {
      [SIGNATURE_HEADER]: signature,
    });
  }

  async #raise({ event, by, data }: Raised, { plan }: Simulation): Promise<void> {
    const person = by ?? plan.messages[event]?.by[0] ?? 'applicant';
    await this.#timeLapse.call(person, 'POST', `/api/cases/${this.id}/events/${event}`, data ? { data } : {});
  }
}

/** As the simulator chooses: the role's own name, or else a colleague. */
function colleagueOf(role: string, excluded: readonly string[]): string {
  let person = role;
  for (let n = 2; excluded.includes(person); n++) person = `${role}-${n}`;
  return person;
}

/** The people of the simulator, with names and groups: the applicant, two for each role, and those that scenarios name. */
export function castOf(procedures: readonly Procedure[]): Person[] {
  const groups = new Map<string, Set<string>>();
  const join = (person: string, group: string): void => {
    groups.set(person, (groups.get(person) ?? new Set()).add(group));
  };
  for (const { roles = {}, scenarios = [] } of procedures) {
    const named = scenarios.flatMap(({ then }) =>
      then.flatMap((action) => ('by' in action && action.by ? [action.by] : [])),
    );
    for (const [role, { group }] of Object.entries(roles))
      for (const person of [role, `${role}-2`, ...named]) join(person, group);
  }
  const staff = [...groups].map(([id, of]): Person => ({ ...person(id, 'staff'), groups: [...of].toSorted() }));
  return [...staff.filter(({ id }) => id !== 'applicant'), person('applicant', 'citizen')];
}

const person = (id: string, kind: Person['kind']): Person => ({
  id,
  name: `${id} Hoffmann`,
  email: null,
  language: 'en',
  kind,
  groups: [],
});
