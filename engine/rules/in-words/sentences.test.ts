import { describe, expect, test } from 'vitest';
import { operators } from '../operators/operators.ts';
import { told } from './support/sentence.ts';
import { amounts } from './support/sentences/amounts.ts';
import { days } from './support/sentences/days.ts';
import { lists } from './support/sentences/lists.ts';
import { optionsAndTexts } from './support/sentences/options-and-texts.ts';
import { several } from './support/sentences/several.ts';
import { yesAndNo } from './support/sentences/yes-and-no.ts';

const sentences = [...yesAndNo, ...optionsAndTexts, ...amounts, ...days, ...several, ...lists];

describe.each(sentences)('$rule', ({ rule, is, ...said }) => {
  test.each(['en', 'fr', 'de', 'lb', 'nl'] as const)('in %s', (language) =>
    expect(told(rule, language)).toEqual({ is, why: said[language] }),
  );
});

test('every operator is said in words', () => {
  const rules = JSON.stringify(sentences.map(({ rule }) => rule));
  const missing = [...operators.keys()].filter((name) => !rules.includes(`{"${name}":`));
  expect(missing).toEqual([]);
});
