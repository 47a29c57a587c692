import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const saying = (body: string, more: object = {}): string[] =>
  foundWith({ messages: { decided: { body } }, ...more } as never);
const CODE = 'law/decision-in-message /messages/decided';

test('a message does not say why something was decided', () => {
  expect(saying('Refused: {{ assessment.reasons }}')).toEqual([`${CODE}/body`]);
  const inEach = foundWith({ messages: { decided: { subject: { fr: 'Refus {{ assessment.reasons }}' } } } });
  expect(inEach).toEqual([`${CODE}/subject`]);
});

test('nor what a letter puts into effect', () => {
  const blocks = [{ operative: ['The fee is {{ assessment.fee | money }}.'] }, { signature: 'head' }];
  expect(saying('Pay {{ assessment.fee | money }}')).toEqual([]);
  expect(saying('Pay {{ assessment.fee | money }}', { letters: { permit: { blocks } } })).toEqual([`${CODE}/body`]);
});

test('what the applicant entered, the reference and the days of clocks are no secret', () => {
  const blocks = [{ operative: ['{{ application.name }} may park until {{ clocks.decision.lastDay | date }}.'] }];
  const letters = { permit: { blocks: [...blocks, { signature: 'head' }] } };
  const body = '{{ case.reference }}, {{ application.name }}: by {{ clocks.decision.lastDay | date }}';
  expect(saying(body, { letters })).toEqual([]);
});
