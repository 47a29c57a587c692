import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tellFinding } from '../finding.ts';
import { compileText } from './compile-text.ts';

const file = readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8');

interface Slip {
  readonly what: string;
  /** Of the file, and what is typed instead. */
  readonly from: string;
  readonly to: string;
  /** `code pointer` of what is told first, on the line of the slip unless another is named. */
  readonly found: string;
  readonly on?: string;
  /** Of the sentence that says what to do. */
  readonly says: string;
  /** How many problems are told; one unless said otherwise. */
  readonly problems?: number;
}

const slips: readonly Slip[] = [
  // the text
  {
    what: 'no comma at the end of a line',
    from: '"calendar": "lu",',
    to: '"calendar": "lu"',
    found: 'shape/not-json /calendar',
    says: 'A comma is missing here, after "lu".',
  },
  {
    what: 'a comma after the last entry',
    from: '"cost": "0.00 EUR",\n',
    to: '"cost": "0.00 EUR",,\n',
    found: 'shape/not-json /service/cost',
    says: 'Take it out',
  },
  {
    what: 'quotation marks of a word processor',
    from: '"de": "Mietbeihilfe"',
    to: '„de“: „Mietbeihilfe“',
    found: 'shape/not-json /service/name/fr',
    says: 'Write straight ones around it: "de".',
    problems: 2,
  },
  {
    what: 'a quotation mark too few',
    from: '"calendar": "lu"',
    to: '"calendar": "lu',
    found: 'shape/not-json /calendar',
    says: 'Write " where it ends.',
  },
  {
    what: 'a straight quotation mark in a text',
    from: '"fr": "Motifs"',
    to: '"fr": "Les "motifs" du refus"',
    found: 'shape/not-json /data/assessment/reasons/label/fr',
    says: 'write typographic quotation marks',
  },
  {
    what: 'a brace that is not closed',
    from: '"head": {\n      "name": {\n        "fr": "Chef de service",\n        "de": "Dienststellenleitung",\n        "en": "Head of service",\n        "lb": "Chef de service"\n      },',
    to: '"head": {\n      "name": {\n        "fr": "Chef de service",\n        "de": "Dienststellenleitung",\n        "en": "Head of service",\n        "lb": "Chef de service",',
    found: 'shape/not-json /roles/head/name',
    on: '      "name": {',
    says: 'Write “}” where it ends.',
  },
  {
    what: 'a comment',
    from: '"calendar": "lu",',
    to: '"calendar": "lu", // jours fériés',
    found: 'shape/not-json /calendar',
    says: 'JSON has none. Take it out.',
  },
  {
    what: 'a decimal comma',
    from: '33.33] }',
    to: '33.33], "rate": 0,5 }',
    found: 'shape/not-json /rules/eligibility/criteria/3/test/rate',
    says: 'Write a point: 0.5.',
    problems: 2,
  },
  {
    what: 'a step that was copied and not renamed',
    from: '"second-look": {',
    to: '"review": {',
    found: 'shape/duplicate-key /steps/review',
    says: '"review" stands twice side by side, on line ',
  },
  // words of the language
  {
    what: 'a mistyped word',
    from: '"lifeEvents":',
    to: '"lifeEvent":',
    found: 'shape/unknown-key /service/lifeEvent',
    says: 'Did you mean "lifeEvents"?',
  },
  {
    what: 'a German word',
    from: '"roles": {',
    to: '"rollen": {',
    found: 'shape/unknown-key /rollen',
    says: 'Did you mean "roles"?',
  },
  {
    what: 'a German kind of step',
    from: '"kind": "task"',
    to: '"kind": "aufgabe"',
    found: 'shape/unknown-kind /steps/review/kind',
    says: 'Use one of submission, evaluate, choose, task, request, opinion, fetch, document, notify, decide, hand-off, payment, wait, parallel, each, stage, call, end.',
  },
  {
    what: 'a German type of field',
    from: '"type": "date"',
    to: '"type": "datum"',
    found: 'shape/unknown-type /data/application/birthDate/type',
    says: 'Use one of text, longText, integer, number, money, date,',
  },
  {
    what: 'a mistyped word of a list',
    from: '"hitPolicy": "unique"',
    to: '"hitPolicy": "uniqe"',
    found: 'shape/wrong-value /tables/amount/hitPolicy',
    says: 'Did you mean "unique"?',
  },
  {
    what: 'a French word of a list',
    from: '"onFail": "refuse"',
    to: '"onFail": "refus"',
    found: 'shape/wrong-value /rules/eligibility/criteria/1/onFail',
    says: 'Did you mean "refuse"?',
  },
  {
    what: 'a unit that there is not',
    from: '{ "after": { "months": 1 }',
    to: '{ "after": { "month": 1 }',
    found: 'shape/unknown-key /steps/missing-pieces/due/after/month',
    says: 'Did you mean "months"?',
  },
  // values
  {
    what: 'a day that there is not',
    from: '"from": "2023-08-07"',
    to: '"from": "31.02.2023"',
    found: 'shape/wrong-value /law/aid/from',
    says: '"31.02.2023": there is no such day; a day reads YYYY-MM-DD.',
  },
  {
    what: 'a day as it is read here',
    from: '"validFrom": "2023-08-07"',
    to: '"validFrom": "7.8.2023"',
    found: 'shape/wrong-value /tables/amount/editions/0/validFrom',
    says: 'Did you mean "2023-08-07"?',
  },
  {
    what: 'a number as a text',
    from: '"after": { "months": 3 }',
    to: '"after": { "months": "3" }',
    found: 'shape/wrong-type /clocks/decision/after/months',
    says: 'Write 3, without quotation marks.',
  },
  {
    what: 'a yes as a text',
    from: '"optional": true',
    to: '"optional": "true"',
    found: 'shape/wrong-type /data/application/address/optional',
    says: 'Write true, without quotation marks.',
  },
  {
    what: 'an amount with a comma',
    from: '"min": "1.00"',
    to: '"min": "1,00"',
    found: 'shape/wrong-value /data/application/rent/min',
    says: 'Did you mean "1.00"?',
  },
  {
    what: 'a cost with a comma and a sign',
    from: '"cost": "0.00 EUR"',
    to: '"cost": "1.250,00 €"',
    found: 'shape/wrong-value /service/cost',
    says: 'Did you mean "1250.00 EUR"?',
  },
  {
    what: 'a text where a list belongs',
    from: '"channels": ["online", "post", "counter"]',
    to: '"channels": "online"',
    found: 'shape/wrong-type /service/channels',
    says: 'Write a list […].',
  },
  {
    what: 'a text that is empty',
    from: '"de": "Mietbeihilfe"',
    to: '"de": ""',
    found: 'shape/wrong-value /service/name/de',
    says: 'at least 1 character.',
  },
  {
    what: 'a step with a name of two words',
    from: '"second-look": {',
    to: '"Zweite Prüfung": {',
    found: 'shape/wrong-name /steps/Zweite Prüfung',
    says: 'lower-case letters, digits and single hyphens',
  },
  // what belongs together
  {
    what: 'a translation that is missing',
    from: '"de": "Mietbeihilfe", ',
    to: '',
    found: 'text/missing-language /service/name',
    says: 'missing in German',
  },
  {
    what: 'a field that is mistyped in an expression',
    from: '{ "var": "application.rent" }',
    to: '{ "var": "application.rents" }',
    found: 'data/unknown-path /rules/eligibility/criteria/1/test/>/0/var',
    says: 'Did you mean "application.rent"?',
  },
  {
    what: 'a field without its group',
    from: '{ "var": "application.rent" }',
    to: '{ "var": "rent" }',
    found: 'data/unknown-path /rules/eligibility/criteria/1/test/>/0/var',
    says: 'Did you mean "application.rent"?',
  },
  {
    what: 'a field that is mistyped in a letter',
    from: '{{ assessment.amount | money }} vous',
    to: '{{ assessment.ammount | money }} vous',
    found: 'template/unknown-value /letters/grant/blocks/3/operative/0/fr',
    says: 'Did you mean "assessment.amount"?',
  },
  {
    what: 'a comparison the wrong way round',
    from: '{ ">=": [{ "var": "incomeMonths" }',
    to: '{ "=>": [{ "var": "incomeMonths" }',
    found: 'rule/unknown-operator /rules/eligibility/criteria/2/test/some/1/=>',
    says: 'Did you mean ">="?',
  },
  {
    what: 'a step renamed in one place only',
    from: '"next": "payment-order"\n    },',
    to: '"next": "payment-orders"\n    },',
    found: 'reference/unknown-step /steps/grant/next',
    says: 'Did you mean "payment-order"?',
  },
  {
    what: 'an outcome renamed in one place only',
    from: '"agree": {',
    to: '"agreed": {',
    found: 'scenario/unknown-outcome /scenarios/4/then/1/outcome',
    on: '        { "after": { "workingDays": 1 }, "task": "second-look", "outcome": "agree" },',
    says: 'Did you mean "agreed"?',
    problems: 2,
  },
  {
    what: 'a letter that there is not',
    from: '"letter": "refusal"',
    to: '"letter": "refusel"',
    found: 'reference/unknown-letter /steps/refuse/letter',
    says: 'Did you mean "refusal"?',
  },
  {
    what: 'a law that there is not',
    from: '"law": "aid#12"',
    to: '"law": "aide#12"',
    found: 'reference/unknown-law /rules/eligibility/criteria/0/law',
    says: 'Did you mean "aid"?',
  },
  {
    what: 'a cell of a table in words',
    from: '"< 2000"',
    to: '"unter 2000"',
    found: 'table/unreadable-cell /tables/amount/editions/0/rows/0/0/1',
    says: 'Write -, < 5, [18..65)',
  },
];

const lineOf = (at: number): string => file.slice(0, at).split('\n').length.toString();

describe.each(slips)('$what', ({ from, to, found, on, says, problems = 1 }) => {
  const at = file.indexOf(from);
  const { findings, text, plan } = compileText(new TextEncoder().encode(file.replace(from, () => to)));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;

  test('is told with its code, its place, and what to do', () => {
    expect(at).toBeGreaterThan(0);
    expect(`${first?.code} ${first?.pointer}`).toBe(found);
    expect(`${first?.message} ${first?.hint}`).toContain(says);
    expect(plan).toBeUndefined();
  });

  test('is told on its line', () => {
    if (on === undefined) expect(String(first?.line)).toBe(lineOf(at));
    else expect(text.split('\n')[(first?.line ?? 0) - 1]).toBe(on);
  });

  test('is not buried under others', () => expect(errors.length).toBe(problems));

  test.each(['fr', 'de', 'lb'] as const)('is told in %s', (language) => {
    if (!first) throw new Error('nothing is told');
    const { message } = tellFinding(first, language);
    expect(message).not.toBe(first.message);
    expect(message).not.toMatch(/\b(the|reads|letters|least)\b/);
  });
});

test('they are more than thirty', () => expect(slips.length).toBeGreaterThan(30));
