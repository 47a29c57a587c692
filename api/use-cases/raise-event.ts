import { isBlank } from '#engine/fields/is-blank.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { actsForApplicant } from '#store/cases/acts-for-applicant.ts';
import type { CaseRecord } from '#store/cases/case.ts';
import { findCase } from '#store/cases/find-case.ts';
import { attachUploads } from '#store/documents/attach-uploads.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, Refusal, refuse } from '../problems/refusal.ts';
import type { Version } from '../procedures/procedures.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { postEvent } from '../temporal/post-event.ts';
import { caseFacts } from './case-facts.ts';
import { sightOf } from './case-sight.ts';
import { handInFiles } from './hand-in-files.ts';
import { fileOf } from './read-application.ts';
import { readEntered } from './read-entered.ts';
import { updateIdOf } from './request-id.ts';

export interface RaisedEvent {
  readonly name: string;
  /** As entered into the event's form. */
  readonly data?: JsonObject | undefined;
  /** Which listener, where several wait for the same event: the law that has changed. */
  readonly match?: string | undefined;
}

/** Tells a case of an event that its procedure lets the asker's role raise. Answers with the case as it then is. */
export async function raiseEvent(
  deps: Deps,
  asker: Asker,
  caseId: string,
  { name, data = {}, match }: RaisedEvent,
  requestId?: string,
): Promise<CaseRecord | Refusal> {
  const { db } = deps.store;
  const record = await findCase(db, caseId);
  if (!record || !(await sightOf(deps, asker, record))) return nothingHere();
  const version = await deps.procedures.of(record);
  const declared = Object.hasOwn(version.plan.messages, name) ? version.plan.messages[name] : undefined;
  const roles = declared ? rolesOf(version, record, asker).filter((role) => declared.by.includes(role)) : [];
  if (roles.length === 0) return nothingHere();
  const body = readBody(deps, record, version, name, data);
  if (body instanceof Refusal) return body;
  const handedIn = await handInFiles(db, { asker, caseId, data: version.procedure.data }, body, 'event/invalid');
  if (handedIn instanceof Refusal) return handedIn;
  const { values, documentIds } = handedIn;
  const message = { type: 'message', name, ...(match !== undefined && { match }), body: fileOf(values) } as const;
  const refused = await inOneOf(roles, (role) =>
    postEvent(
      deps,
      caseId,
      { ...message, by: { person: asker.person, role } },
      updateIdOf(requestId && `${requestId} ${role}`),
    ),
  );
  if (refused) return refused;
  await attachUploads(db, { caseId, person: asker.person, documentIds });
  return (await findCase(db, caseId)) ?? nothingHere();
}

/** The case hears somebody in the first of their roles that it listens to. */
async function inOneOf(
  roles: readonly string[],
  post: (role: string) => Promise<Refusal | undefined>,
): Promise<Refusal | undefined> {
  let refused: Refusal | undefined;
  for (const role of roles) {
    refused = await post(role);
    if (refused?.code !== 'event/not-awaited') return refused;
  }
  return refused;
}

/** The roles that somebody has in a case. */
export function rolesOf({ procedure }: Version, record: CaseRecord, asker: Asker): string[] {
  const held = Object.entries(procedure.roles ?? {}).filter(([, { group }]) => asker.groups.includes(group));
  return [
    ...(actsForApplicant(record, asker.person) ? ['applicant'] : []),
    ...held.map(([role]) => role),
    ...(isOperator(asker) ? ['operator'] : []),
  ];
}

function readBody(
  deps: Deps,
  record: CaseRecord,
  version: Version,
  name: string,
  data: JsonObject,
): JsonObject | Refusal {
  const id = version.procedure.events?.[name]?.form;
  const form = id === undefined ? undefined : version.form(id);
  if (form)
    return readEntered(version.procedure.data, form, data, caseFacts(record, version, deps.now()), 'event/invalid');
  if (isBlank(data)) return {};
  return refuse('event/invalid', 'This event has no form: leave `data` out.', {
    faults: [{ pointer: '/data', code: 'field/unknown', detail: 'This event takes no data.' }],
  });
}
