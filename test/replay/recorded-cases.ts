import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { procedureAround, sampleProcedure } from '#engine/compile/sample-procedure.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { definitions } from '#engine/steps/definitions.ts';
import { HAND_OFF_ANSWERED } from '#engine/steps/hand-off/answered.ts';

/** What people and partners do, in order; each waits until the case lets it. */
export type Act =
  | { readonly task: string; readonly outcome: string; readonly values?: JsonObject }
  | { readonly message: string; readonly match?: string; readonly body?: JsonObject }
  /** An operator moves the case to another version. */
  | { readonly version: JsonObject };

/** A case whose history is recorded. */
export interface RecordedCase {
  readonly name: string;
  readonly definition: JsonObject;
  readonly application: JsonObject;
  readonly acts: readonly Act[];
  /** It began in a run before, long ago: this one is given its state, in which time is over. */
  readonly carriedOn?: true;
}

const application: JsonObject = {
  ...(sampleProcedure.scenarios[0]?.application as unknown as JsonObject),
  members: ['B', 'C'].map((name) => ({ name, income: '0.00' })),
};
const answered = (match: string, outcome = 'accepted'): Act => ({
  message: HAND_OFF_ANSWERED,
  match,
  body: { outcome, data: {} },
});

const acts: Readonly<Record<string, readonly Act[]>> = {
  task: [{ task: 'review', outcome: 'done' }],
  request: [{ task: 'pieces', outcome: 'answered' }],
  opinion: [{ task: 'advice', outcome: 'given' }],
  payment: [answered('p/stamp', 'paid')],
  call: [{ task: 'look', outcome: 'done' }],
  wait: [{ message: 'heard' }],
  'hand-off': [answered('p/order')],
};

const kinds = Object.values(definitions).map(({ kind, example }): RecordedCase => {
  const definition = { ...procedureAround(example), procedure: 'p' };
  return { name: kind, definition, application, acts: acts[kind] ?? [] };
});

/** Branches that begin different work in one move: the order is that of the plan. */
const atOnce: RecordedCase = {
  name: 'at-once',
  definition: procedureAround({
    both: {
      kind: 'parallel',
      branches: {
        write: { start: 'certificate', steps: { certificate: { kind: 'document', letter: 'certificate' } } },
        tell: { start: 'note', steps: { note: { kind: 'notify', message: 'received' } } },
        count: { start: 'sum', steps: { sum: { kind: 'evaluate', compute: { 'assessment.fee': { '+': [1, 2] } } } } },
      },
      next: 'over',
    } as { kind: string },
  }),
  application,
  acts: [],
};

const corrected: RecordedCase = {
  name: 'rent-subsidy',
  definition: rentSubsidy as unknown as JsonObject,
  application: rentSubsidy.scenarios[0]?.application as unknown as JsonObject,
  acts: [
    { task: 'review', outcome: 'incomplete', values: { 'assessment.missing': ['income'] } },
    { task: 'missing-pieces', outcome: 'answered', values: { 'application.lease': { name: 'lease-2.pdf' } } },
    { task: 'review', outcome: 'complete' },
    answered('rent-subsidy/payment-order'),
  ],
};

const carriedOn: RecordedCase = {
  name: 'carried-on',
  definition: procedureAround(definitions.request.example),
  application,
  acts: [],
  carriedOn: true,
};

const reviewed = definitions.task.example;
const toldBeforeTheEnd = {
  review: { ...reviewed.review, kind: 'task', next: 'tell' },
  tell: { kind: 'notify', message: 'received', next: 'over' },
};

/** While the officer has it, the case moves to a version that tells the applicant before it ends. */
const moved: RecordedCase = {
  name: 'moved',
  definition: procedureAround(reviewed),
  application,
  acts: [{ version: { ...procedureAround(toldBeforeTheEnd), version: 2 } }, { task: 'review', outcome: 'done' }],
};

export const recordedCases: readonly RecordedCase[] = [...kinds, atOnce, corrected, carriedOn, moved];
