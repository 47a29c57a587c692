import { compare } from '#engine/compare/compare.ts';
import { cleanText } from '#engine/fields/clean-text.ts';
import type { Renamed } from '#engine/kernel/event.ts';
import type { Language } from '#engine/language/text.ts';
import { type RenameFault, readRenames, type WrongRename } from '#engine/migrate/read-renames.ts';
import { readVersion, type Version } from '#engine/migrate/version.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, Refusal, refuse } from '../problems/refusal.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { moveCase } from '../temporal/move-case.ts';
import type { Comparison } from './compare-versions.ts';
import { type JudgedCase, judgeOpenCases } from './judge-open-cases.ts';

/** Which open cases go on on which other version, and why; a part at a time. */
export interface Moving {
  readonly slug: string;
  readonly from: number;
  readonly to: number;
  readonly why?: string | undefined;
  /** Steps that are called otherwise on the other: old id → new id. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  readonly language: Language;
  readonly cursor?: string | undefined;
}

/** An open case that was looked at; of one that can move, whether it has. */
export interface MovedCase extends JudgedCase {
  readonly moved: boolean;
}

export type Moves = Omit<Comparison, 'items' | 'hash'> & { readonly items: readonly MovedCase[] };

const A_PART = 100;
const AT_ONCE = 4;

/** What becomes of each open case of a version when they are told to move to another: nothing is moved by asking. */
export function plannedMoves(deps: Deps, asker: Asker, moving: Moving): Promise<Moves | Refusal> {
  return withVersions(deps, asker, moving, async (versions, renamed) => {
    const { items, next } = await judgeOpenCases(deps, versions, moving.language, { cursor: moving.cursor }, renamed);
    return { items: items.map((one) => ({ ...one, moved: false })), next };
  });
}

/**
 * Moves the open cases of a version that can move to another one, a hundred at a time. Each decides for itself at the
 * moment in which it is told. What has moved is no longer of the version before, so that asking again goes on.
 */
export async function moveCases(deps: Deps, asker: Asker, moving: Moving): Promise<Moves | Refusal> {
  const { why: given = '', language, cursor } = moving;
  const why = cleanText(given, true);
  if (why === undefined)
    return refuse('store/text-unstorable', 'The reason contains NUL or half a character: remove it.', {
      faults: [{ pointer: '/why', code: 'store/text-unstorable', detail: 'NUL or half a character' }],
    });
  return withVersions(deps, asker, moving, async (versions, renamed) => {
    const by = { person: asker.person, role: 'operator' };
    const order = { by, ...(why !== '' && { why }), ...(Object.keys(renamed).length > 0 && { renamed }) };
    const { items, next } = await judgeOpenCases(deps, versions, language, { cursor, limit: A_PART }, renamed);
    const moved: MovedCase[] = [];
    for (let i = 0; i < items.length; i += AT_ONCE) {
      const some = await Promise.all(items.slice(i, i + AT_ONCE).map(move));
      for (const one of some) {
        if (one instanceof Refusal) return one;
        moved.push(one);
      }
    }
    return { items: moved, next };

    async function move(one: JudgedCase): Promise<MovedCase | Refusal> {
      if (one.judgement.verdict !== 'can-move') return { ...one, moved: false };
      const answer = await moveCase(deps, one.id, versions[1].plan, order);
      if (answer instanceof Refusal || answer.moved)
        return answer instanceof Refusal ? answer : { ...one, moved: true };
      return { ...one, judgement: { verdict: 'must-stay', reason: answer.reason }, moved: false };
    }
  });
}

async function withVersions(
  { procedures }: Deps,
  asker: Asker,
  { slug, from, to, language, map = {} }: Moving,
  look: (versions: readonly [Version, Version], renamed: Renamed) => Promise<Pick<Moves, 'items' | 'next'> | Refusal>,
): Promise<Moves | Refusal> {
  if (!isOperator(asker)) return nothingHere();
  const [before, after] = [await procedures.find(slug, from), await procedures.find(slug, to)];
  if (!before || !after) return nothingHere();
  if (from === to)
    return refuse('request/invalid', 'These are not two versions: give two different numbers.', {
      faults: [{ pointer: '/to', code: 'request/wrong-value', detail: 'It is the version on which they are.' }],
    });
  const versions = [readVersion(before.procedure, before.plan), readVersion(after.procedure, after.plan)] as const;
  const read = readRenames(...versions, map);
  if ('fault' in read) return refuse('request/invalid', wrongRename(read), { faults: [faultOf(read)] });
  const { renamed } = read;
  const looked = await look(versions, renamed);
  if (looked instanceof Refusal) return looked;
  return { versions, changes: compare(before.procedure, after.procedure, language, renamed), renamed, ...looked };
}

const WRONG: Readonly<Record<RenameFault, string>> = {
  unknown: 'there is no such step on one of the versions',
  ambiguous: 'several steps have this name',
  kept: 'a step of the version before has the new name already',
  kind: 'they are steps of two kinds',
  elsewhere: 'they are in two places: a step can be renamed, not put elsewhere',
  twice: 'two steps cannot become one',
};

const wrongRename = ({ old, now, fault }: WrongRename): string => `${old} cannot be ${now}: ${WRONG[fault]}.`;

const faultOf = (wrong: WrongRename) => ({
  pointer: `/map/${wrong.old}`,
  code: 'request/invalid' as const,
  detail: wrongRename(wrong),
});
