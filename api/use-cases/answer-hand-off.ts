import { canonicalJson } from '#engine/compile/canonical-json.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { heldBy } from '#engine/kernel/state.ts';
import { HAND_OFF_ANSWERED } from '#engine/steps/hand-off/answered.ts';
import { offered } from '#engine/steps/offered.ts';
import { findCase } from '#store/cases/find-case.ts';
import { timelineOf } from '#store/cases/timeline-of.ts';
import { answerHandOff as keepAnswer } from '#store/hand-offs/answer-hand-off.ts';
import type { HandOff, HandOffAnswer } from '#store/hand-offs/hand-off.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal, refuse } from '../problems/refusal.ts';
import { postEvent } from '../temporal/post-event.ts';
import { requestIdOf } from './request-id.ts';

/** What a partner says to a hand-off; it may say the same again. */
export interface Answer {
  readonly outcome: string;
  readonly data?: JsonObject | undefined;
}

/**
 * Takes a partner's answer in, once. Early ones wait until the case listens; a late one, or another than before, is
 * refused. Whoever calls has made sure that it is the partner who speaks.
 */
export async function answerHandOff(
  deps: Deps,
  handOff: HandOff,
  { outcome, data = {} }: Answer,
): Promise<HandOffAnswer | Refusal> {
  const { store, now, procedures } = deps;
  const { id, caseId, path, partner, answer: before } = handOff;
  const answer: HandOffAnswer = { outcome, data };
  const again = before !== null && canonicalJson(before) === canonicalJson(answer);
  if (before !== null && !again) return refuse('hand-off/answered', `It was answered with "${before.outcome}".`);
  const record = await findCase(store.db, caseId);
  if (!record) return nothingHere();
  const offered = answersOf((await procedures.of(record)).step(path)?.exits ?? {});
  if (!offered.includes(outcome))
    return refuse('hand-off/not-offered', `It may be answered with ${offered.join(', ')}.`, {
      faults: [{ pointer: '/outcome', code: 'hand-off/not-offered', detail: `Choose ${offered.join(', ')}.` }],
    });
  if (await isOver(deps, handOff))
    return again ? answer : refuse('hand-off/too-late', 'The time for it is over, or the case was withdrawn.');
  const kept = await keepAnswer(store.db, id, answer, now());
  if (kept === 'conflict') return refuse('hand-off/answered', 'It was answered otherwise a moment ago.');
  const body = { outcome, data };
  const by = { person: partner, role: 'partner' };
  const refused = await postEvent(
    deps,
    caseId,
    { type: 'message', name: HAND_OFF_ANSWERED, match: path, body, by },
    requestIdOf(partner, id),
  );
  if (refused?.code === 'event/not-awaited' || refused?.code === 'event/too-late')
    return refuse('hand-off/too-late', 'The case is closed.');
  return refused ?? answer;
}

/** What a step expects to hear: its ways out but those that are taken by the clock or by another message. */
const answersOf = (exits: Parameters<typeof offered>[0]): string[] => [...new Set([...offered(exits), 'refused'])];

/** Whether the case has left the visit that handed off: the next one at the same step is another order. */
async function isOver({ store }: Deps, { caseId, key }: HandOff): Promise<boolean> {
  const { visit } = heldBy(key.slice(caseId.length + 1));
  const lines = await timelineOf(store.db, caseId);
  return lines.some(({ entry }) => (entry.what === 'left' || entry.what === 'released') && entry.visit === visit);
}
