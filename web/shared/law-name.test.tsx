import { expect, test } from 'vitest';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import { aScreen } from '../support/a-screen.ts';
import { LawName } from './law-name.tsx';

const procedure = { law: { aid: { title: 'Aid Act', url: 'https://law.example/' } } } as unknown as Procedure;
const said = (language: Language, reference: string) =>
  String(<LawName screen={aScreen(language)} procedure={procedure} reference={reference} />).replaceAll(/<[^>]*>/g, '');

test.each([
  ['fr', 'aid#13', 'Aid Act, art.\u00a013'],
  ['de', 'aid#annex', 'Aid Act, Anhang'],
  ['en', 'aid', 'Aid Act'],
] as const)('in %s the place %s reads %s', (language, reference, text) => {
  expect(said(language, reference)).toBe(text);
});
