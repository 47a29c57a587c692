import { expect, test } from 'vitest';
import type { Data } from './field-at.ts';
import { readEvidence } from './read-evidence.ts';

const data: Data = {
  person: {
    name: { type: 'text', label: 'Name' },
    birthDate: { type: 'date', label: 'Born' },
    spouse: { type: 'text', label: 'Spouse', optional: true },
  },
};
const facts = { today: '2026-11-30' };

test('a register fills a group of fields, and what nobody declared is not kept', () => {
  const evidence = { name: 'Ann', birthDate: '1990-05-02', religion: 'none of our business' };
  expect(readEvidence(data, 'person', evidence, facts)).toEqual({
    values: { 'person.name': 'Ann', 'person.birthDate': '1990-05-02' },
  });
});

test('or a single field', () => {
  expect(readEvidence(data, 'person.name', 'Ann', facts)).toEqual({ values: { 'person.name': 'Ann' } });
});

test('what does not fit its field is a problem, as if somebody had entered it', () => {
  expect(readEvidence(data, 'person', { name: 'Ann', birthDate: 'long ago' }, facts)).toMatchObject({
    problems: [{ code: 'field/not-a-date', pointer: '/person/birthDate' }],
  });
  expect(readEvidence(data, 'person', { name: 'Ann' }, facts)).toMatchObject({
    problems: [{ code: 'field/required', pointer: '/person/birthDate' }],
  });
});
