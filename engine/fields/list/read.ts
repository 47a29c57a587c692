import type { Json } from '../../kernel/json.ts';
import { below, refused } from '../field-problem.ts';
import { isBlank } from '../is-blank.ts';
import type { Reader } from '../reader.ts';
import type { ListField } from './definition.ts';

/** Empty entries at the end are left out: a page offers one to be filled in. */
export const list: Reader<ListField> = {
  read: (input, { of, min = 0, max = 100 }, at, { entry }) => {
    const sent = entriesIn(input);
    if (sent === undefined) return refused('field/not-a-list', at, input);
    const entries = sent.slice(0, sent.findLastIndex((one) => !isBlank(one)) + 1);
    const given = entries.length;
    if (given < min) return refused('field/too-few', at, undefined, { min, given });
    if (given > max) return refused('field/too-many', at, undefined, { max, given });
    const reads = entries.map((one, i) => entry(one, of, below(at, i)));
    const problems = reads.flatMap((read) => ('problems' in read ? read.problems : []));
    if (problems.length > 0) return { problems };
    return { value: reads.flatMap((read) => ('value' in read ? [read.value] : [])) };
  },
  absent: [],
  within: ({ of }) => of,
};

/** A list, or what a page sends for one: entries by their number. */
function entriesIn(input: Json): readonly Json[] | undefined {
  if (Array.isArray(input)) return input;
  if (input === null || typeof input !== 'object') return undefined;
  const numbered = Object.entries(input);
  if (numbered.length === 0 || !numbered.every(([key]) => /^(?:0|[1-9]\d{0,3})$/u.test(key))) return undefined;
  return numbered.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
}
