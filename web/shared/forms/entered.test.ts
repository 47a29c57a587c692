import { describe, expect, it } from 'vitest';
import { changedList, enteredOn, SHOWN } from './entered.ts';

const data = {
  application: {
    owner: { type: 'boolean', label: 'Owner?' },
    pieces: { type: 'choices', label: 'Pieces', options: ['a', 'b'], optional: true },
    household: { type: 'list', label: 'Household', of: { name: { type: 'text', label: 'Name' } } },
  },
};
const places = ['application.owner', 'application.pieces', 'application.household'];
const posted = (...fields: [string, string[]][]) => ({ fields: new Map(fields), files: new Map() });

describe('what was entered on a page', () => {
  it('is an answer for every field that was shown, ticked or not', () => {
    expect(enteredOn(posted([SHOWN, ['application.owner', 'application.pieces']]), data, places)).toEqual({
      'application.owner': null,
      'application.pieces': [],
    });
  });

  it('leaves out what was not shown and what the form does not ask for', () => {
    const forged = posted(
      [SHOWN, ['assessment.amount']],
      ['assessment.amount', ['99999']],
      ['application.owner', ['yes']],
    );
    expect(enteredOn(forged, data, places)).toEqual({});
  });
});

describe('the buttons of a list', () => {
  const entered = { 'application.household': [{ name: 'Léa' }, { name: 'Tom' }], 'application.owner': 'no' };

  it('add an empty entry and go to it', () => {
    expect(changedList('add:application.household', entered)).toEqual({
      entered: { ...entered, 'application.household': [{ name: 'Léa' }, { name: 'Tom' }, {}] },
      focus: 'application.household.2',
    });
  });

  it('take out the entry that they stand in', () => {
    expect(changedList('remove:application.household.0', entered)).toEqual({
      entered: { ...entered, 'application.household': [{ name: 'Tom' }] },
      focus: 'application.household',
    });
  });

  it('reach lists within entries', () => {
    const nested = { 'application.flats': [{ rooms: [{ name: 'one' }] }] };
    expect(changedList('add:application.flats.0.rooms', nested)).toEqual({
      entered: { 'application.flats': [{ rooms: [{ name: 'one' }, {}] }] },
      focus: 'application.flats.0.rooms.1',
    });
  });

  it('do nothing with what is no list of this page', () => {
    expect(changedList('add:assessment.people', entered)).toBeUndefined();
    expect(changedList('continue', entered)).toBeUndefined();
    expect(changedList(undefined, entered)).toBeUndefined();
  });
});
