import type { Filing } from '#engine/kernel/event.ts';
import type { Submission } from '#engine/steps/submission/definition.ts';
import { opaqueId } from '#store/columns/opaque-id.ts';
import { findPerson } from '#store/people/find-person.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal, refuse } from '../problems/refusal.ts';
import type { Version } from '../procedures/procedures.ts';
import type { Asker } from '../session/asker.ts';
import { ownUpload } from './own-upload.ts';
import { submissionOf } from './read-application.ts';

/** For whom an application is filed by somebody else: an account, or a person by name; and the proof of the mandate. */
export interface OnBehalfOf {
  readonly account?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** The upload that proves the mandate. */
  readonly mandate?: string | undefined;
}

/** Who stands in a case: the applicant, and who filed it for them. */
export interface Parties {
  readonly filing: Pick<Filing, 'applicant' | 'filedBy' | 'mandatary' | 'mandate'>;
  /** What the asker is when the case begins. */
  readonly role: 'applicant' | 'mandatary' | 'counter';
  /** The applicant, where they have no account. */
  readonly contact?: { readonly id: string; readonly name: string; readonly email: string | null };
}

/** As what somebody may file an application of this procedure; nothing for an officer who has no part in it. */
export function filesAs(
  { procedure }: Version,
  { kind, groups }: Asker,
  onBehalf: boolean,
): Parties['role'] | undefined {
  if (kind === 'citizen') return onBehalf ? 'mandatary' : 'applicant';
  return Object.values(procedure.roles ?? {}).some(({ group }) => groups.includes(group)) ? 'counter' : undefined;
}

/** Who may file, as the procedure says it. */
export const filersOf = (version: Version): NonNullable<Submission['by']> => submissionOf(version)?.by ?? ['applicant'];

/** Who stands in the case that is about to begin, as far as the procedure lets this person file it. */
export async function partiesOf(
  { store }: Pick<Deps, 'store'>,
  asker: Asker,
  version: Version,
  caseId: string,
  onBehalfOf: OnBehalfOf | undefined,
): Promise<Parties | Refusal> {
  const role = filesAs(version, asker, onBehalfOf !== undefined);
  if (role === undefined) return nothingHere();
  if (!filersOf(version).includes(role)) return refuse('application/not-by-you', REFUSED[role]);
  if (role === 'applicant') return { role, filing: { applicant: asker.person } };
  const { account, name, email, mandate } = onBehalfOf ?? {};
  if (role === 'mandatary' && mandate === undefined) return fault('mandate', 'Upload the mandate and name it here.');
  if (mandate !== undefined && !(await ownUpload(store.db, asker, caseId, mandate)))
    return fault('mandate', 'There is no upload of yours of this id that could be handed in here.');
  const filing = {
    filedBy: role,
    ...(role === 'mandatary' && { mandatary: asker.person }),
    ...(mandate !== undefined && { mandate }),
  };
  if (account !== undefined) {
    // Only who has the person before them can tell that an account is theirs.
    if (role === 'mandatary') return fault('account', 'Give the name of the person for whom you file.');
    const person = await findPerson(store.db, account);
    if (person?.kind !== 'citizen') return fault('account', 'No citizen or business has an account of this name.');
    return { role, filing: { applicant: person.id, ...filing } };
  }
  if (name === undefined) return fault('name', 'Say for whom the application is filed.');
  const id = opaqueId(`contact/${caseId}`);
  return { role, filing: { applicant: id, ...filing }, contact: { id, name, email: email ?? null } };
}

const REFUSED: Readonly<Record<Parties['role'], string>> = {
  applicant: 'This procedure takes applications from somebody with a mandate, or at the counter, only.',
  mandatary: 'Applications of this procedure are filed by the applicants themselves, not on behalf of somebody.',
  counter: 'Applications of this procedure are not taken at the counter.',
};

const fault = (part: keyof OnBehalfOf, detail: string): Refusal =>
  refuse('application/invalid', detail, {
    faults: [
      { pointer: `/onBehalfOf/${part}`, code: part === 'account' ? 'field/not-offered' : 'field/required', detail },
    ],
  });
