import { createHash } from 'node:crypto';
import { canonicalJson } from '#engine/compile/canonical-json.ts';
import { abandonRequest } from '#store/idempotency/abandon-request.ts';
import { beginRequest } from '#store/idempotency/begin-request.ts';
import { finishRequest } from '#store/idempotency/finish-request.ts';
import type { Db } from '#store/tables.ts';
import { Refusal } from '../problems/refusal.ts';
import { forgetRequest } from '../use-cases/forget-request.ts';
import { inProgress, otherPayload } from '../use-cases/refuse-repeat.ts';
import type { Reply } from './route.ts';

interface Once {
  readonly actor: string;
  readonly key: string;
  /** Method and address. */
  readonly route: string;
  readonly payload: unknown;
}

/** Lets a request with a key happen once: whoever sends it again to the same address gets the first answer again. */
export async function once(
  db: Db,
  { actor, key: given, route, payload }: Once,
  happen: () => Promise<Reply | Refusal>,
): Promise<Reply | Refusal> {
  const key = `${route} ${given}`;
  const requestHash = createHash('sha256')
    .update(canonicalJson(payload ?? null))
    .digest('hex');
  const begun = await beginRequest(db, { actor, key, route, requestHash, caseId: '' });
  if (begun.state === 'in-progress') return inProgress();
  if (begun.state === 'other-payload') return otherPayload();
  if (begun.state === 'done') return { status: begun.status, body: begun.response };
  const request = { actor, key };
  try {
    const reply = await happen();
    if (reply instanceof Refusal && !reply.passing) await forgetRequest(db, request);
    else if (reply instanceof Refusal || !('body' in reply)) await abandonRequest(db, request);
    else await finishRequest(db, { ...request, status: reply.status, response: reply.body });
    return reply;
  } catch (error) {
    await abandonRequest(db, request).catch(() => {}); // its lease ends by itself
    throw error;
  }
}
