import { z } from 'zod';

/** A word out of a list, each with what it means: an editor tells it beside the word. */
export const oneOf = <const Word extends string>(meanings: Readonly<Record<Word, string>>) =>
  z
    .enum(Object.keys(meanings) as [Word, ...Word[]])
    .meta({ examples: [Object.keys(meanings)[0]], enumDescriptions: Object.values(meanings) });
