import { expect, test } from 'vitest';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import { aScreen } from '../support/a-screen.ts';
import { LawName } from './law-name.tsx';

const procedure = { law: { aid: { title: 'Aid Act', url: 'https://law.example/' } } } as unknown as Procedure;
const said = (language: Language, reference: string) =>
  String(<LawName screen={aScreen(language)} procedure={procedure} reference={reference} />).replaceAll(/<[^>]*>/g, '');

test.each([
  ['fr', 'aid#13', 'Aid Act, art. 13'],
  ['fr', 'aid#R.421-1', 'Aid Act, art. R.421-1'],
  ['de', 'aid#13', 'Aid Act, Art. 13'],
  ['fr', 'aid#annex', 'Aid Act, annexe'],
  ['de', 'aid#annex', 'Aid Act, Anhang'],
  ['lb', 'aid#annex', 'Aid Act, Annex'],
  ['nl', 'aid#annex', 'Aid Act, bijlage'],
  ['en', 'aid', 'Aid Act'],
] as const)('in %s the place %s reads %s', (language, reference, text) => {
  expect(said(language, reference)).toBe(text);
});
