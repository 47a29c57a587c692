import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const asking = (...fields: string[]) => foundWith({ forms: { proof: { pages: [{ title: 'Proof', fields }] } } });

test('a form asks for declared fields only', () => {
  expect(asking('application.prof')).toEqual(['reference/unknown-field /forms/proof/pages/0/fields/0']);
  expect(asking('application.proof', 'application')).toEqual(['reference/unknown-field /forms/proof/pages/0/fields/1']);
  expect(asking('case.reference')).toEqual(['reference/unknown-field /forms/proof/pages/0/fields/0']);
});

test('so does a request without a form', () => {
  expect(foundWith({ steps: { ask: { form: null, fields: ['application.prof'] } }, forms: { proof: null } })).toEqual([
    'reference/unknown-field /steps/ask/fields/0',
  ]);
});

test('a part of a group or person may be asked for', () => {
  const dwelling = { type: 'group', label: 'Home', of: { rooms: { type: 'integer', label: 'Rooms' } } };
  const asked = { proof: { pages: [{ title: 'Home', fields: ['application.dwelling.rooms'] }] } };
  expect(foundWith({ data: { application: { dwelling } }, forms: asked })).toEqual([]);
});
