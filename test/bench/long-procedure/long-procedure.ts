import { declarationsOf, words } from './chapter.ts';
import { seeded } from './seeded.ts';
import { stepsOfChapter } from './steps-of-chapter.ts';

/** Each chapter has so many steps, those inside of steps counted. */
const STEPS_OF_CHAPTER = 18;

/**
 * A correct procedure of about so many steps, as long ones are written: chapters with criteria, a table, forms, letters
 * and messages in four languages, branches, stages and handlers. The same seed gives the same procedure.
 */
export function longProcedure(steps: number, seed: number) {
  const random = seeded(seed);
  const chapters = Array.from({ length: Math.round(steps / STEPS_OF_CHAPTER) }, (_, i) => ({
    name: `chapter${i + 1}`,
    number: i + 1,
    threshold: 500 + Math.floor(random() * 3_000),
    above: 110 + 20 * Math.floor(random() * 10),
  }));
  const declared = chapters.map(({ name, number, threshold }) => declarationsOf(name, number, threshold));
  const text = (about: string) => words(about, 0);
  const names = chapters.map(({ name }) => name);
  return {
    procedure: 'long-procedure',
    version: 1,
    languages: ['fr', 'de', 'en', 'lb'],
    service: {
      name: text('Long'),
      description: text('Long'),
      authority: 'bench',
      audience: ['citizen'],
      channels: ['online'],
    },
    law: { act: { title: text('Act'), url: 'https://legilux.public.lu/' } },
    calendar: 'lu',
    roles: {
      caseworker: { name: text('Caseworker'), group: 'caseworkers' },
      head: { name: text('Head'), group: 'heads' },
    },
    partners: { treasury: { name: 'Treasury' } },
    events: { withdraw: { title: text('Withdraw'), by: 'applicant' }, hurry: { title: text('Hurry'), by: 'head' } },
    data: merged(declared.map(({ data }) => data)),
    forms: {
      application: {
        pages: names.map((name) => ({
          title: text('Application'),
          fields: ['income', 'persons', 'since', 'lives', 'proof'].map((field) => `${name}.${field}`),
        })),
      },
      ...merged(declared.map(({ forms }) => forms)),
    },
    rules: merged(declared.map(({ rules }) => rules)),
    tables: merged(declared.map(({ tables }) => tables)),
    clocks: {
      decision: {
        law: 'act#4',
        starts: 'filed',
        after: { months: 3 },
        expired: { effect: 'none', to: 'record-silence' },
      },
    },
    start: 'apply',
    steps: {
      apply: { kind: 'submission', form: 'application', next: `${names[0]}-assess` },
      ...merged(
        chapters.map(({ name, number, above }, i) =>
          stepsOfChapter(name, number, above, i + 1 < names.length ? `${names[i + 1]}-assess` : 'grant'),
        ),
      ),
      grant: {
        kind: 'decide',
        outcome: 'granted',
        letter: `${names[0]}-certificate`,
        notify: 'silence',
        next: 'granted',
      },
      'record-silence': { kind: 'notify', message: 'silence', to: 'head' },
      granted: { kind: 'end', result: 'granted' },
      refused: { kind: 'end', result: 'refused' },
      closed: { kind: 'end', result: 'closed' },
      withdrawn: { kind: 'end', result: 'withdrawn' },
    },
    on: { withdrawal: { message: 'withdraw', by: 'applicant', interrupt: true, to: 'withdrawn' } },
    remedies: { court: { law: 'act#14', body: text('Court'), after: { months: 3 }, form: text('In writing') } },
    letters: merged(declared.map(({ letters }) => letters)),
    messages: {
      silence: { subject: text('Silence'), body: text('Silence') },
      ...merged(declared.map(({ messages }) => messages)),
    },
    retention: { closed: { years: 10 } },
    scenarios: [],
  };
}

const merged = (parts: readonly object[]): Record<string, object> =>
  Object.assign({}, ...parts) as Record<string, object>;
