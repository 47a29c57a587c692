import { didYouMean } from '../../compile/did-you-mean.ts';
import type { Json } from '../../kernel/json.ts';
import { type Read, refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import type { ChoiceField, Options } from './definition.ts';
import { labelsOf } from './options.ts';

export const choice: Reader<ChoiceField> = {
  read: (input, { options }, at) => readOption(input, options, at),
};

/** The id of one of the options. */
export function readOption(input: Json, options: Options, at: string): Read {
  const offered = [...labelsOf(options).keys()];
  if (typeof input === 'string' && offered.includes(input)) return { value: input };
  const meant = typeof input === 'string' ? didYouMean(input.slice(0, 60), offered) : undefined;
  return refused('field/not-offered', at, input, {
    options: offered.slice(0, 20),
    ...(meant !== undefined && { meant }),
  });
}
