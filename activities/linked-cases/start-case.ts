import { ApplicationFailure } from '@temporalio/activity';
import type { Published } from '#engine/compose/published.ts';
import { readForm } from '#engine/fields/read-form.ts';
import { withValues } from '#engine/fields/value-at.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { blockingCriteria } from '#engine/simulate/file-application.ts';
import type { Submission } from '#engine/steps/submission/definition.ts';
import { referenceFor } from '#store/cases/reference.ts';
import { opaqueId } from '#store/columns/opaque-id.ts';
import { latestVersion } from '#store/procedures/latest-version.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';

interface Order {
  readonly procedure: string;
  readonly version?: number;
  /** What it is filed with, by place in its own case file. */
  readonly values: JsonObject;
}

export interface StartedCase {
  readonly case: string;
  readonly reference: string;
}

/**
 * Begins a linked case on a published procedure, for the same applicant and whoever acts for them, as the form of that procedure reads what it is
 * given. Its id and reference come from the key, so that all attempts are one case. Final: `linked-case/unknown-procedure`,
 * `linked-case/not-fileable` (what is given does not fit the form, or a criterion blocks it).
 */
export const startCase =
  ({ db, definitions, begin }: Parts) =>
  async ({ key, input, facts }: ActivityRequest): Promise<StartedCase> => {
    const { procedure, version, values } = input as unknown as Order;
    const number = version ?? (await latestVersion(db, procedure))?.version;
    if (number === undefined)
      throw ApplicationFailure.nonRetryable(`${procedure} is not published`, 'linked-case/unknown-procedure');
    const published = await definitions.find(procedure, number);
    const today = String(facts.today);
    const about = facts.case as Readonly<Record<string, string>>;
    const { applicant, language, channel, reference: from, filedBy, mandatary, mandate } = about;
    const id = opaqueId(key);
    const reference = referenceFor(key, procedure, Number(today.slice(0, 4)));
    await begin(published.plan, {
      filing: {
        id,
        reference,
        channel: channel ?? 'online',
        language: languageOf(published, language),
        applicant: applicant ?? '',
        ...((filedBy === 'mandatary' || filedBy === 'counter') && { filedBy }),
        ...(mandatary !== undefined && { mandatary }),
        ...(mandate !== undefined && { mandate }),
        ...(from !== undefined && { origin: from }),
      },
      file: fileFor(published, values, today),
      by: { person: from ?? '', role: 'engine' },
    });
    return { case: id, reference };
  };

function fileFor({ definition }: Published, values: JsonObject, today: string): JsonObject {
  const submission = definition.steps[definition.start] as unknown as Submission;
  const form = definition.forms?.[submission.form] ?? { pages: [] };
  const read = readForm({ data: definition.data, form }, values, { case: { filedOn: today }, today });
  const problems =
    'problems' in read ? read.problems.map(({ code, pointer }) => `${pointer}: ${code}`) : ([] as readonly string[]);
  const file = withValues({}, 'values' in read ? read.values : {});
  const blocked = blockingCriteria(definition, submission.eligibility, file, today);
  const found = [...problems, ...blocked.map((criterion) => `${criterion} is not met`)];
  if (found.length > 0) throw ApplicationFailure.nonRetryable(found.join('; '), 'linked-case/not-fileable');
  return file;
}

const languageOf = ({ definition: { languages } }: Published, wanted: string | undefined): string =>
  languages.find((language) => language === wanted) ?? languages[0] ?? 'en';
