import type { Plan } from '#engine/kernel/plan.ts';
import { LAW_CHANGED } from '#engine/steps/law-changed.ts';
import type { Scope } from '#engine/steps/scope/behaviour.ts';
import { openCases } from '#store/cases/open-cases.ts';
import { versionsInUse } from '#store/cases/versions-in-use.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal, refuse } from '../problems/refusal.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { postEvent } from '../temporal/post-event.ts';
import { listProcedures } from './list-procedures.ts';
import { updateIdOf } from './request-id.ts';

export interface LawChange {
  /** As procedures name it. */
  readonly law: string;
  /** Only the cases of this one. */
  readonly procedure?: string | undefined;
}

export interface Announced {
  /** The references of the cases that have heard it. */
  readonly told: readonly string[];
  /** How many open cases could have, and do not listen now. */
  readonly notAwaiting: number;
  /** Those that could not be told, and why: they are told when it is announced once more. */
  readonly failed: readonly { readonly reference: string; readonly code: string }[];
}

/** Cases that are told at once. */
const AT_ONCE = 8;

/**
 * An operator says once that a law has changed; every open case that listens for it hears it, and records by whom. With
 * the same request it is heard once, however often it is sent.
 */
export async function announceLawChange(
  deps: Deps,
  asker: Asker,
  { law, procedure }: LawChange,
  requestId?: string,
): Promise<Announced | Refusal> {
  if (!isOperator(asker)) return nothingHere();
  const isMeant = (slug: string): boolean => procedure === undefined || procedure === slug;
  const inUse = (await versionsInUse(deps.store.db)).filter((one) => isMeant(one.procedure));
  const versions = await Promise.all(inUse.map((one) => deps.procedures.of(one)));
  const current = (await listProcedures(deps)).filter(({ slug }) => isMeant(slug));
  if (![...versions, ...current].some((version) => Object.hasOwn(version.procedure.law ?? {}, law)))
    return refuse(
      'law/unknown',
      `There is no procedure ${procedure === undefined ? '' : `${procedure} `}in use that names a law ${law}.`,
    );
  const told: string[] = [];
  const failed: { reference: string; code: string }[] = [];
  let notAwaiting = 0;
  const updateId = updateIdOf(requestId);
  const event = {
    type: 'message',
    name: LAW_CHANGED,
    match: law,
    by: { person: asker.person, role: 'operator' },
  } as const;
  const tell = async ({ id, reference }: { readonly id: string; readonly reference: string }): Promise<void> => {
    const refused = await postEvent(deps, id, event, updateId);
    if (!refused) told.push(reference);
    else if (refused.code === 'event/not-awaited' || refused.code === 'event/too-late') notAwaiting++;
    else failed.push({ reference, code: refused.code });
  };
  for (const { slug, version, plan } of versions.filter(({ plan: one }) => listensFor(one, law))) {
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
      const { items, next } = await openCases(deps.store.db, { procedure: slug, version, cursor });
      for (let i = 0; i < items.length; i += AT_ONCE) await Promise.all(items.slice(i, i + AT_ONCE).map(tell));
      cursor = next ?? undefined;
    }
    deps.log(`a change of ${law} was announced to the open cases of ${plan.procedure} ${version}`);
  }
  return { told: told.toSorted(), notAwaiting, failed };
}

/** Somewhere in the procedure a change of this law is heard. */
const listensFor = ({ nodes }: Plan, law: string): boolean =>
  Object.values(nodes).some(
    ({ kind, config }) =>
      kind === 'scope' &&
      Object.values((config as Scope).on).some(({ message, match }) => message === LAW_CHANGED && match === law),
  );
