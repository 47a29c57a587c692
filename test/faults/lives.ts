import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { SeenTask } from '#test/support/journey.ts';
import { application, largeFamily } from '#test/support/rent-subsidy.ts';
import type { Installation } from './installation.ts';

/** What was acknowledged to those who acted on one case. */
export interface Acknowledged {
  readonly caseId: string;
  /** Steps whose outcome was taken, in order. */
  readonly outcomes: readonly string[];
}

/** People acting on one case, each insisting until answered. */
class Hands {
  readonly #at: Installation;
  readonly outcomes: string[] = [];
  caseId = '';

  constructor(at: Installation) {
    this.#at = at;
  }

  async file(filled: JsonObject): Promise<void> {
    const body = { procedure: 'rent-subsidy', application: filled };
    const answer = await this.#at.insist('citizen', 'POST', '/api/cases', body, randomUUID());
    if (answer.status !== 201) throw new Error(`filing answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    this.caseId = (answer.body as { id: string }).id;
  }

  async does(person: string, step: string, outcome: string, data?: JsonObject): Promise<void> {
    const status = await this.#post(person, await this.#task(person, step), outcome, randomUUID(), data);
    if (status !== 200) throw new Error(`${step}: ${outcome} answered ${status}`);
    this.outcomes.push(`${step}: ${outcome}`);
  }

  /** Two colleagues press the button at the same time. */
  async bothDo(people: readonly [string, string], step: string, outcome: string): Promise<void> {
    const task = await this.#task(people[0], step);
    const statuses = await Promise.all(people.map((person) => this.#post(person, task, outcome, randomUUID())));
    if (statuses.toSorted().join() !== '200,409') throw new Error(`${step}: both answered ${statuses.join()}`);
    this.outcomes.push(`${step}: ${outcome}`);
  }

  async withdraws(): Promise<void> {
    const path = `/api/cases/${this.caseId}/events/withdraw`;
    const { status } = await this.#at.insist('citizen', 'POST', path, {}, randomUUID());
    if (status !== 200) throw new Error(`withdrawing answered ${status}`);
    this.outcomes.push('withdraw');
  }

  async #post(person: string, task: SeenTask, outcome: string, key: string, data?: JsonObject): Promise<number> {
    const body = { outcome, ...(data && { data }) };
    return (await this.#at.insist(person, 'POST', `/api/tasks/${task.id}/outcome`, body, key)).status;
  }

  async #task(person: string, step: string): Promise<SeenTask> {
    for (let tries = 0; tries < 600; tries++) {
      const { body } = await this.#at.insist(person, 'GET', `/api/tasks?case=${this.caseId}`);
      const task = (body as { items: SeenTask[] }).items.find((one) => one.step === step);
      if (task) return task;
      await pause(100);
    }
    throw new Error(`${person} never saw ${step} in ${this.caseId}`);
  }
}

/** The lives that cases have here. */
export const lives = {
  granted: async (hands: Hands) => {
    await hands.file(application);
    await hands.does('caseworker', 'review', 'complete');
  },
  'granted by two': async (hands: Hands) => {
    await hands.file(largeFamily);
    await hands.does('caseworker', 'review', 'complete');
    await hands.does('head', 'second-look', 'agree');
  },
  corrected: async (hands: Hands) => {
    await hands.file(application);
    await hands.does('caseworker', 'review', 'incomplete', { 'assessment.missing': ['income'] });
    await hands.does('citizen', 'missing-pieces', 'answered', { lease: 'lease-2.pdf' });
    await hands.does('caseworker', 'review', 'complete');
  },
  withdrawn: async (hands: Hands) => {
    await hands.file(application);
    await hands.withdraws();
  },
  'decided by whoever is first': async (hands: Hands) => {
    await hands.file(application);
    await hands.bothDo(['caseworker', 'caseworker-2'], 'review', 'complete');
  },
} as const;

export type Life = keyof typeof lives;
export const everyLife = Object.keys(lives) as readonly Life[];

/** Lives one case to its end; answers what was acknowledged. */
export async function live(at: Installation, life: Life): Promise<Acknowledged> {
  const hands = new Hands(at);
  await lives[life](hands);
  return { caseId: hands.caseId, outcomes: hands.outcomes };
}
