import type { Check } from '../check.ts';
import { pointerTo, remark } from '../finding.ts';

/** What is judged and reckoned says the law that asks for it: applicants are told it, and judges ask. */
export const ruleLaw: Check = ({ procedure: { rules = {}, tables = {} } }) => [
  ...Object.entries(rules).flatMap(([name, { criteria }]) =>
    criteria.flatMap(({ id, law }, i) =>
      law === undefined
        ? [remark('law/rule-without-law', pointerTo('rules', name, 'criteria', i), { values: { name: id } })]
        : [],
    ),
  ),
  ...Object.entries(tables).flatMap(([name, { law }]) =>
    law === undefined ? [remark('law/rule-without-law', pointerTo('tables', name), { values: { name } })] : [],
  ),
];
