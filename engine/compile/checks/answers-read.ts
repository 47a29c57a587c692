import type { FieldDefinition } from '../../fields/definition.ts';
import { fieldAt } from '../../fields/field-at.ts';
import type { Check, Subject } from '../check.ts';
import { pointerTo, remark } from '../finding.ts';
import type { LocatedStep } from '../located.ts';
import { fieldsOfApplicant } from '../of-applicant.ts';
import { readPlaces } from '../read-places.ts';

/** What is chosen or counted is there to be gone by; words and files may be for the file alone. */
const JUDGED: readonly FieldDefinition['type'][] = ['boolean', 'choice', 'choices', 'integer', 'number', 'money'];

/** What an officer or a body finds has an effect: a finding that nothing looks at decides nothing. */
export const answersRead: Check = (subject) => {
  const read = readPlaces(subject);
  const steps = subject.scopes.flatMap((scope) => scope.steps);
  const filed = fieldsAsked(
    subject,
    steps.filter(({ kind }) => kind.place === 'start'),
  );
  const found = fieldsAsked(
    subject,
    steps.filter(({ kind }) => kind.offers),
  );
  return [...found].flatMap((field) => {
    const { type } = fieldAt(subject.procedure.data, field) ?? {};
    const [group = ''] = field.split('.');
    if (type === undefined || !JUDGED.includes(type) || read.has(field) || read.has(group)) return [];
    if (filed.has(field) || fieldsOfApplicant(subject).has(field)) return [];
    return [remark('data/answer-unread', pointerTo('data', ...field.split('.')), { values: { field } })];
  });
};

/** What the forms of steps, and of their outcomes, ask for. */
function fieldsAsked({ procedure }: Subject, steps: readonly LocatedStep[]): ReadonlySet<string> {
  const forms = steps.flatMap(({ kind, step, exits }) => [
    ...(kind.references?.(step) ?? []).flatMap(({ to, name }) => (to === 'form' ? [name] : [])),
    ...Object.values(exits).flatMap(({ form = [] }) => form),
  ]);
  return new Set(forms.flatMap((form) => procedure.forms?.[form]?.pages ?? []).flatMap(({ fields }) => fields));
}
