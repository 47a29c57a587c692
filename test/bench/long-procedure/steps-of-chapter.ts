import { words } from './chapter.ts';

/** The eighteen steps of one chapter, in the order in which a case comes to them; `next` follows the last. */
export function stepsOfChapter(name: string, number: number, above: number, next: string): Record<string, object> {
  const text = (about: string) => words(about, number);
  const value = (field: string) => ({ var: `${name}.${field}` });
  const task = (role: string, form: string) => ({
    kind: 'task',
    title: text('Work'),
    role,
    form: `${name}-${form}`,
    due: { after: { workingDays: 15 }, remind: [{ workingDays: 3 }], escalate: 'head' },
    outcomes: { done: { label: text('Done') } },
  });
  const branch = (role: string, form: string, place: string) => ({
    start: 'look',
    steps: {
      look: { ...task(role, form), next: 'note' },
      note: { kind: 'choose', title: text('Note'), set: place === '' ? {} : { [place]: value('income') } },
    },
  });
  return {
    [`${name}-assess`]: {
      kind: 'evaluate',
      compute: { [`${name}.share`]: { '/': [value('income'), value('persons')] } },
      rules: name,
      tables: name,
      set: { [`${name}.amount`]: { var: `tables.${name}.amount` } },
      next: `${name}-review`,
    },
    [`${name}-review`]: {
      ...task('caseworker', 'review'),
      outcomes: {
        complete: {
          label: text('Complete'),
          next: [
            { when: { var: `rules.${name}.notMet` }, to: `${name}-refuse` },
            { when: { '>': [value('amount'), above] }, to: `${name}-second-look` },
            { to: `${name}-both` },
          ],
        },
        incomplete: { label: text('Incomplete'), next: `${name}-ask` },
      },
    },
    [`${name}-ask`]: {
      kind: 'request',
      to: 'applicant',
      form: `${name}-pieces`,
      message: `${name}-pieces`,
      pauses: ['decision'],
      due: { after: { months: 1 }, remind: [{ days: 7 }], to: 'closed' },
      next: `${name}-assess`,
    },
    [`${name}-second-look`]: {
      ...task('head', 'review'),
      notSameAs: [`${name}-review`],
      outcomes: {
        agree: { label: text('Agreed'), next: `${name}-both` },
        return: { label: text('Again'), reasons: 'required', next: `${name}-review` },
      },
    },
    [`${name}-both`]: {
      kind: 'parallel',
      branches: {
        report: branch('caseworker', 'report', ''),
        cost: branch('head', 'cost', ''),
      },
      next: `${name}-site`,
    },
    [`${name}-site`]: {
      kind: 'stage',
      title: text('On site'),
      start: 'visit',
      steps: {
        visit: { ...task('caseworker', 'report'), next: 'weigh' },
        weigh: {
          kind: 'choose',
          next: [{ when: { '==': [value('lives'), 'own'] }, to: 'price' }, { to: 'tell' }],
        },
        price: { ...task('head', 'cost'), next: 'tell' },
        tell: { kind: 'notify', message: `${name}-told` },
      },
      on: { hurry: { message: 'hurry', interrupt: false, to: 'tell' } },
      next: `${name}-certificate`,
    },
    [`${name}-certificate`]: { kind: 'document', letter: `${name}-certificate`, next: `${name}-order` },
    [`${name}-order`]: {
      kind: 'hand-off',
      to: 'treasury',
      shares: [`${name}.amount`, `${name}.cost`, 'case.reference'],
      due: { after: { workingDays: 10 }, to: `${name}-late` },
      outcomes: { accepted: { next }, refused: { next: `${name}-late` } },
    },
    [`${name}-late`]: {
      ...task('head', 'review'),
      outcomes: { again: { label: text('Again'), next: `${name}-order` } },
    },
    [`${name}-refuse`]: {
      kind: 'decide',
      outcome: 'refused',
      adverse: true,
      reasons: [`rules.${name}`],
      letter: `${name}-refusal`,
      remedies: 'court',
      notify: `${name}-told`,
      next: 'refused',
    },
  };
}
