import { labelsOf } from '../choice/options.ts';
import { readOption } from '../choice/read.ts';
import { below, refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import type { ChoicesField } from './definition.ts';

/** The ids of the chosen options, in the order in which they are offered. A page that sends one sends it alone. */
export const choices: Reader<ChoicesField> = {
  read: (input, { options }, at) => {
    const chosen = typeof input === 'string' ? [input] : input;
    if (!Array.isArray(chosen)) return refused('field/not-choices', at, input);
    const offered = [...labelsOf(options).keys()];
    if (chosen.length > offered.length) return refused('field/chosen-twice', at, undefined);
    const problems = chosen.flatMap((one, i) => {
      const read = readOption(one, options, below(at, i));
      return 'problems' in read ? read.problems : [];
    });
    if (problems.length > 0) return { problems };
    if (new Set(chosen).size < chosen.length) return refused('field/chosen-twice', at, input);
    return { value: offered.filter((option) => chosen.includes(option)) };
  },
};
