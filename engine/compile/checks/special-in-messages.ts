import { fieldsOn } from '../../fields/field-at.ts';
import type { Check } from '../check.ts';
import { fault } from '../finding.ts';
import { placesInTexts } from '../flow/texts-of.ts';

/** Mails are read by others on their way: data of the special categories (GDPR art. 9) stands in none. */
export const specialInMessages: Check = (subject) =>
  [...placesInTexts(subject)].flatMap(([section, places]) =>
    section.startsWith('/messages/')
      ? places
          .filter(({ path }) =>
            fieldsOn(subject.procedure.data, path).some(({ sensitivity }) => sensitivity === 'special'),
          )
          .map(({ path, pointer }) => fault('privacy/special-in-message', pointer, { values: { field: path } }))
      : [],
  );
