import { fieldAt } from '../../fields/field-at.ts';
import type { Check } from '../check.ts';
import { suggestion } from '../did-you-mean.ts';
import { error } from '../finding.ts';
import { partsOf } from '../parts-of.ts';

/** What a form or request asks for are declared fields, so that it knows their type and label. */
export const formFields: Check = (subject) => {
  const { data } = subject.procedure;
  const known = Object.entries(data).flatMap(([group, fields]) =>
    Object.keys(fields).map((name) => `${group}.${name}`),
  );
  return partsOf(subject).fields.flatMap(({ value, pointer }) =>
    fieldAt(data, value)
      ? []
      : [error('reference/unknown-field', pointer, `There is no field "${value}".`, suggestion(value, known))],
  );
};
