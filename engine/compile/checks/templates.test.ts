import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const paragraph = (words: string) =>
  foundWith({ letters: { permit: { blocks: [{ paragraph: words }, { signature: 'head' }] } } });
const at = '/letters/permit/blocks/0/paragraph';

test('a placeholder names a value that exists, in any text', () => {
  expect(paragraph('{{ assessment.fees }}')).toEqual([`template/unknown-value ${at}`]);
  expect(foundWith({ messages: { decided: { subject: 'On {{ case.referense }}' } } })).toEqual([
    'template/unknown-value /messages/decided/subject',
  ]);
});

test('a filter is one of those known', () => {
  expect(paragraph('{{ assessment.fee | mony }}')).toEqual([`template/unknown-filter ${at}`]);
  expect(paragraph('{{ case.filedOn | date: "long" }} {{assessment.fee|money}}')).toEqual([]);
});

test('a placeholder that is not closed, a tag, or an empty one cannot be read', () => {
  expect(paragraph('{{ assessment.fee ')).toEqual([`template/syntax ${at}`]);
  expect(paragraph('{% if assessment.fee %}')).toEqual([`template/syntax ${at}`]);
  expect(paragraph('{{ }}')).toEqual([`template/syntax ${at}`]);
  expect(paragraph('{{ assessment.fee | }}')).toEqual([`template/syntax ${at}`]);
});

test('until when something is due is known to messages only', () => {
  expect(foundWith({ messages: { decided: { body: 'By {{ due | date }}, because of {{ reason }}' } } })).toEqual([]);
  expect(paragraph('{{ due | date }}')).toEqual([`template/unknown-value ${at}`]);
});
