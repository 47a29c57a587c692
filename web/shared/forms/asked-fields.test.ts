import { describe, expect, it } from 'vitest';
import { askedFields } from './asked-fields.ts';

const data = {
  application: {
    owner: { type: 'boolean', label: 'Owner?' },
    share: { type: 'number', label: 'Share', showIf: { '==': [{ var: 'application.owner' }, true] } },
    iban: { type: 'iban', label: 'Account' },
  },
};
const places = ['application.owner', 'application.share', 'application.iban'];
const asked = (entered: object, facts = {}) =>
  askedFields({ data, places, entered: entered as never, facts: { today: '2026-11-30', ...facts } });
const pathsOf = (fields: ReturnType<typeof asked>) => fields.map(({ path }) => path);

describe('what a page asks for', () => {
  it('follows from the answers before it', () => {
    expect(pathsOf(asked({}))).toEqual(['application.owner', 'application.iban']);
    expect(pathsOf(asked({ 'application.owner': 'yes' }))).toEqual(places);
    expect(pathsOf(asked({ 'application.owner': 'no' }))).toEqual(['application.owner', 'application.iban']);
  });

  it('follows from the case where nothing was entered anew', () => {
    expect(pathsOf(asked({}, { application: { owner: true } }))).toEqual(places);
    expect(pathsOf(asked({ 'application.owner': '' }, { application: { owner: true } }))).not.toContain(
      'application.share',
    );
  });

  it('shows what was entered, right or wrong, else what the case knows', () => {
    const fields = asked(
      { 'application.iban': 'LU00' },
      { application: { owner: false, iban: 'LU280019400644750000' } },
    );
    expect(fields.map(({ value }) => value)).toEqual([false, 'LU00']);
  });
});
