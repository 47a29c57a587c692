import { canonicalJson } from '#engine/compile/canonical-json.ts';
import { judgeOf } from '#engine/migrate/judge-case.ts';
import { readVersion, type Version } from '#engine/migrate/version.ts';
import { eventsOf } from '#store/events/events-of.ts';
import type { MoveDecision, MoveQuestion } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';

const MOST_KEPT = 20;

/** Decides whether a case can move to another version, by what came to it and the state that it is in right now. */
export function decideMove({ db, definitions }: Parts) {
  const judges = new Map<string, ReturnType<typeof judgeOf>['judge']>();

  const versionOf = async (slug: string, number: number): Promise<Version> => {
    const { definition, plan } = await definitions.find(slug, number);
    return readVersion(definition, plan);
  };

  async function judgeFor({ procedure, from, to, renamed }: MoveQuestion) {
    const key = `${procedure} ${from} ${to} ${canonicalJson(renamed ?? {})}`;
    const [before, after] = [await versionOf(procedure, from), await versionOf(procedure, to)];
    const judge = judges.get(key) ?? judgeOf(before, after, 'en', renamed).judge;
    if (judges.size >= MOST_KEPT) judges.clear();
    judges.set(key, judge);
    return judge;
  }

  return async (question: MoveQuestion): Promise<MoveDecision> => {
    const { caseId, records, unrecorded, state, at } = question;
    const kept = (await eventsOf(db, [caseId], records)).get(caseId);
    if (kept?.records !== records) return { reason: { why: 'events-missing' } };
    const judge = await judgeFor(question);
    const now = canonicalJson(state);
    const isAsPlayed = (played: typeof state): boolean => canonicalJson(played) === now;
    const judged = judge({ events: [...kept.events, ...unrecorded], isAsPlayed }, at);
    return judged.verdict === 'can-move' ? { state: judged.state } : { reason: judged.reason };
  };
}
