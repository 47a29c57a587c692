import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { RunningDossier } from './running-dossier.ts';

type Callable = Pick<RunningDossier, 'call'>;

/** What the API says of a task and of a case, as far as tests look at it. */
export interface SeenTask {
  readonly id: string;
  readonly caseId: string;
  readonly step: string;
  readonly outcomes: readonly { readonly id: string }[];
}
export interface SeenCase {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly milestone: string | null;
  readonly data: JsonObject;
  readonly documents: readonly { readonly id: string; readonly name: string; readonly sha256: string }[];
  readonly messages: readonly { readonly subject: string }[];
  readonly handOffs: readonly { readonly state: string }[];
  readonly timeline: readonly { readonly what: string }[];
  readonly clocks: Readonly<Record<string, { readonly lastDay: string | null }>>;
  readonly incidents: readonly JsonObject[];
}

/** People acting through the API, each call as one of them. */
export class Journey {
  readonly #dossier: Callable;

  constructor(dossier: Callable) {
    this.#dossier = dossier;
  }

  file(person: string, application: JsonObject, key: string = randomUUID()) {
    const body = { procedure: 'rent-subsidy', application };
    return this.#dossier.call(person, 'POST', '/api/cases', body, { 'idempotency-key': key });
  }

  async filed(person: string, application: JsonObject): Promise<string> {
    const { status, body } = await this.file(person, application);
    if (status !== 201) throw new Error(`filing answered ${status}: ${JSON.stringify(body)}`);
    return (body as { id: string }).id;
  }

  async case(person: string, id: string): Promise<SeenCase> {
    return (await this.#dossier.call(person, 'GET', `/api/cases/${id}`)).body;
  }

  /** The open task of a case at a step, as somebody sees it. */
  async task(person: string, caseId: string, step: string): Promise<SeenTask> {
    const { body } = await this.#dossier.call(person, 'GET', `/api/tasks?case=${caseId}`);
    const found = (body as { items: SeenTask[] }).items.find((task) => task.step === step);
    if (!found) throw new Error(`${person} sees no task ${step}: ${JSON.stringify(body)}`);
    return found;
  }

  decide(person: string, task: SeenTask, outcome: string, more: JsonObject = {}) {
    return this.#dossier.call(person, 'POST', `/api/tasks/${task.id}/outcome`, { outcome, ...more });
  }

  /** Asks again until the fact is there; a fact that never comes fails with what was seen last. */
  async until(person: string, id: string, holds: (seen: SeenCase) => boolean): Promise<SeenCase> {
    let seen = await this.case(person, id);
    for (let tries = 0; !holds(seen); tries++) {
      if (tries > 600) throw new Error(`it never came to that: ${JSON.stringify(seen)}`);
      await pause(50);
      seen = await this.case(person, id);
    }
    return seen;
  }
}
