/** A text in the four languages of the procedure. */
export const words = (about: string, number: number): Record<string, string> => ({
  fr: `${about}, chapitre ${number} : les pièces du dossier sont examinées dans l’ordre où elles arrivent.`,
  de: `${about}, Kapitel ${number}: Die Unterlagen werden in der Reihenfolge geprüft, in der sie eingehen.`,
  en: `${about}, chapter ${number}: the pieces of the file are looked at in the order in which they arrive.`,
  lb: `${about}, Kapitel ${number}: d’Stécker vum Dossier ginn an der Reiefolleg gepréift, an där se ukommen.`,
});

/** The file, criteria and amounts of one chapter; `threshold` makes each chapter one of its own. */
export function declarationsOf(name: string, number: number, threshold: number) {
  const text = (about: string) => words(about, number);
  const field = (type: string, about: string, more: object = {}) => ({ type, label: text(about), ...more });
  const page = (...fields: readonly string[]) => ({
    pages: [{ title: text('Page'), fields: fields.map((field) => `${name}.${field}`) }],
  });
  const range = (from: number, to: number) => `[${from}..${to})`;
  const [first, second, third] = [threshold, threshold * 2, threshold * 3];
  return {
    data: {
      [name]: {
        income: field('money', 'Income', { min: '0.00' }),
        persons: field('integer', 'Persons', { min: 1, max: 12 }),
        since: field('date', 'Since'),
        lives: field('choice', 'Home', { options: { rent: text('Rent'), own: text('Own'), other: text('Other') } }),
        proof: field('file', 'Proof', { accept: ['pdf'] }),
        share: field('money', 'Share'),
        amount: field('money', 'Amount'),
        findings: field('longText', 'Findings', { optional: true }),
        report: field('longText', 'Report'),
        cost: field('money', 'Cost', { min: '0.00' }),
      },
    },
    forms: {
      [`${name}-review`]: page('findings'),
      [`${name}-pieces`]: page('income', 'persons', 'proof'),
      [`${name}-report`]: page('report'),
      [`${name}-cost`]: page('cost'),
    },
    rules: {
      [name]: {
        title: text('Conditions'),
        criteria: [
          {
            id: 'means',
            law: 'act#1',
            onFail: 'refuse',
            text: text('Means'),
            test: { '<': [{ var: `${name}.share` }, third] },
          },
          {
            id: 'settled',
            law: 'act#2',
            onFail: 'flag',
            text: text('Settled'),
            test: { '>=': [{ 'years-between': [{ var: `${name}.since` }, { var: 'case.filedOn' }] }, 1] },
          },
        ],
      },
    },
    tables: {
      [name]: {
        law: 'act#annex',
        hitPolicy: 'unique',
        inputs: [
          { expression: { var: `${name}.persons` }, type: 'integer' },
          { expression: { var: `${name}.share` }, type: 'money' },
        ],
        outputs: [{ name: 'amount', type: 'money' }],
        editions: [
          {
            validFrom: '2020-01-01',
            rows: ['1', '2', '3', '>= 4'].flatMap((persons, i) => [
              [[persons, `< ${first}`], [`${300 + 80 * i}.00`]],
              [[persons, range(first, second)], [`${200 + 60 * i}.00`]],
              [[persons, `>= ${second}`], [`${100 + 40 * i}.00`]],
            ]),
          },
        ],
      },
    },
    letters: {
      [`${name}-certificate`]: {
        subject: text('Certificate'),
        blocks: [
          { legalBasis: ['act#1'] },
          { paragraph: withValue(text('Amount'), `${name}.amount | money`) },
          { paragraph: withValue(text('Since'), `${name}.since | date`) },
          { signature: 'head' },
        ],
      },
      [`${name}-refusal`]: {
        subject: text('Refusal'),
        blocks: [{ explanation: `rules.${name}` }, { remedies: 'court' }, { signature: 'head' }],
      },
    },
    messages: {
      [`${name}-pieces`]: { subject: text('Pieces'), body: withValue(text('Pieces'), 'due | date') },
      [`${name}-told`]: { subject: text('News'), body: withValue(text('News'), `${name}.amount | money`) },
    },
  };
}

const withValue = (text: Record<string, string>, placeholder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(text).map(([language, said]) => [language, `${said} {{ ${placeholder} }}.`]));
