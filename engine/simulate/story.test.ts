import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { playScenario } from './play-scenario.ts';

const { procedure, plan } = compile(JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8')));
const storyOf = (name: string): string[] => {
  const scenario = procedure?.scenarios?.find((one) => one.name === name);
  if (!procedure || !plan || !scenario) throw new Error('the procedure does not compile');
  return playScenario(procedure, plan, scenario).story.map(({ who, what }) => `${who}: ${what}`);
};

test('the story says who did what, with whom a task is and until when, and what follows stands behind it', () => {
  const story = storyOf('granted after one correction');
  expect(story.slice(0, 3)).toEqual([
    'dossier: clock decision starts, last day 2027-03-01',
    'applicant: application: filed',
    'dossier: message received to applicant',
  ]);
  const at = story.indexOf('caseworker: review: incomplete');
  expect(story.slice(at, at + 4)).toEqual([
    'caseworker: review: incomplete',
    'dossier: missing-pieces is with applicant, last day 2027-01-04',
    'dossier: message missing-pieces to applicant (until 2027-01-04)',
    'dossier: clock decision stands still',
  ]);
  expect(story.at(-2)).toBe('treasury (partner): payment-order: accepted');
});

test('what nobody does is nobody’s: a withdrawal is the applicant’s, the end of the case follows from it', () => {
  const story = storyOf('withdrawn during review');
  expect(story).toContain('applicant: withdraw is heard');
  expect(story.at(-1)).toBe('dossier: the case ends: withdrawn');
});
