import { createHash } from 'node:crypto';
import type { createActivities } from '#activities/activities.ts';
import type { ActivityRequest, Progress } from '#workflows/contract.ts';

/** A case that somebody may act on, and on which of its tasks. */
export interface Opened {
  readonly caseId: string;
  readonly task?: string;
}

type Activities = ReturnType<typeof createActivities>;

const page = 'x'.repeat(4_096);

/** About the weight of a letter's bookkeeping, without its drawing. */
const documentStub = async ({ key }: ActivityRequest) => ({
  document: createHash('sha256').update(key).update(page).digest('hex'),
  name: 'receipt.pdf',
});

/**
 * The same activities for all variants: real rules, real messages into the outbox; the letter is a stub for the bare
 * procedure and real for others. Says when somebody may act on a case.
 */
export function benchActivities(activities: Activities, opened: (opened: Opened) => void): Record<string, unknown> {
  const real = activities as unknown as Record<string, (request: never) => Promise<unknown>>;
  const call = (name: string, request: unknown): Promise<unknown> =>
    real[name]?.(request as never) ?? Promise.reject(new Error(name));
  return {
    ...real,
    'issue-document': (request: ActivityRequest) =>
      request.procedure === 'bare' ? documentStub(request) : call('issue-document', request),
    'send-message': async (request: ActivityRequest) => {
      const result = await call('send-message', request);
      if (request.key.endsWith('/acknowledge')) opened({ caseId: request.caseId }); // a case by hand has no record
      return result;
    },
    'record-progress': async (progress: Progress) => {
      await call('record-progress', progress);
      const [task] = progress.snapshot.tasks;
      if (progress.sequence === 0) opened({ caseId: progress.caseId, ...(task && { task: task.id }) });
    },
    'hand-off-case': async () => ({ handOff: 'bench', acknowledgedAt: 0 }),
  };
}
