import type { Text } from '../../language/text.ts';
import type { Options } from './definition.ts';

/** What can be chosen, in order: id → label. */
export const labelsOf = (options: Options): ReadonlyMap<string, Text> =>
  new Map(isList(options) ? options.map((id) => [id, id]) : Object.entries(options));

const isList = (options: Options): options is readonly string[] & Options => Array.isArray(options);
