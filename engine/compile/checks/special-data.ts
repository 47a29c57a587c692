import { fieldsOn } from '../../fields/field-at.ts';
import type { Expression } from '../../kernel/json.ts';
import { caseFileOf } from '../case-file.ts';
import type { Check, Subject } from '../check.ts';
import { pointerTo, remark } from '../finding.ts';
import { once } from '../once.ts';
import { variablesIn } from '../variables-in.ts';

/** Data of the special categories (GDPR art. 9) is asked for only where a law needs it: what cites it reads it, or it is a named evidence. */
export const specialData: Check = (subject) =>
  Object.entries(subject.procedure.data).flatMap(([group, fields]) =>
    Object.entries(fields).flatMap(([name, { sensitivity, evidence }]) =>
      sensitivity === 'special' && evidence === undefined && !justified(subject).has(`${group}.${name}`)
        ? [
            remark('privacy/special-without-law', pointerTo('data', group, name), {
              values: { field: `${group}.${name}` },
            }),
          ]
        : [],
    ),
  );

/** The fields that something reads which cites a law. */
const justified = once((subject: Subject): ReadonlySet<string> => {
  const { rules = {}, tables = {}, data } = subject.procedure;
  const citing: Expression[] = [
    ...Object.values(rules).flatMap(({ criteria }) => criteria.flatMap(({ law, test }) => (law ? [test] : []))),
    ...Object.values(tables).flatMap(({ law, inputs }) => (law ? inputs.map(({ expression }) => expression) : [])),
  ];
  const read = citing.flatMap((expression) => variablesIn(expression, '', caseFileOf(subject)).map(({ path }) => path));
  return new Set(
    read.filter((path) => fieldsOn(data, path).length > 0).map((path) => path.split('.').slice(0, 2).join('.')),
  );
});
