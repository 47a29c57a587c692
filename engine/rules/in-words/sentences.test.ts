import { describe, expect, test } from 'vitest';
import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import { evaluateCriteria } from '../evaluate-criteria.ts';
import { explainCriterion } from '../explain-criterion.ts';
import type { ExplanationLanguage } from '../explanation-words.ts';
import { operators } from '../operators/operators.ts';

const facts: JsonObject = {
  rent: '1150.00',
  income: '3900.00',
  born: '1990-05-02',
  filed: '2026-10-05',
  home: 'flat',
  hours: 30,
  alone: true,
  notes: 'near the station',
  members: [
    { age: 40, income: '10.00' },
    { age: 4, income: '0.00' },
  ],
};
const labels: Readonly<Record<string, string>> = { born: 'Birth', filed: 'Filing' };

function labelOf(path: string): string {
  const name = path.split('.').at(-1) ?? '';
  return labels[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

const words = {
  labelOf,
  format: (path: string, value: Json) => (/rent|income/.test(path) ? `${value} €` : String(value)),
};

/** Why the rule holds or does not, without the verdict before it. */
function why(test: Expression, language: ExplanationLanguage): string | undefined {
  const [result] = evaluateCriteria({ criteria: [{ id: 'one', onFail: 'refuse', test }] }, facts).criteria;
  if (!result) throw new Error('one criterion, one result');
  return explainCriterion(result, 'It', language, words, test).sentence.split(' – ')[1]?.replace(/\.$/, '');
}

/** Each rule, and what is said of it in English, French, German and Luxembourgish. */
const table: readonly (readonly [rule: Expression, en: string, fr: string, de: string, lb: string])[] = [
  [
    { '>': [{ '%': [{ var: 'hours' }, 8] }, 5] },
    'remainder of Hours (30) divided by 8 = 6 is more than 5',
    'reste de la division de Hours (30) par 8 = 6 est supérieur à 5',
    'Rest der Division von Hours (30) durch 8 = 6 ist mehr als 5',
    'Rescht vun der Divisioun vun Hours (30) duerch 8 = 6 ass méi wéi 5',
  ],
  [
    { '>': [{ min: [{ var: 'income' }, 3000] }, { var: 'rent' }] },
    'the lowest of Income (3900.00 €) and 3000 € = 3000 € is more than Rent (1150.00 €)',
    'la plus petite valeur entre Income (3900.00 €) et 3000 € = 3000 € est supérieur à Rent (1150.00 €)',
    'der kleinste Wert von Income (3900.00 €) und 3000 € = 3000 € ist mehr als Rent (1150.00 €)',
    'dee klengste Wäert vun Income (3900.00 €) an 3000 € = 3000 € ass méi wéi Rent (1150.00 €)',
  ],
  [
    { '>': [{ max: [0, { '-': [{ var: 'income' }, 3000] }] }, { var: 'rent' }] },
    'the highest of 0 € and Income (3900.00 €) − 3000 € = 900.00 € is not more than Rent (1150.00 €)',
    'la plus grande valeur entre 0 € et Income (3900.00 €) − 3000 € = 900.00 € n’est pas supérieur à Rent (1150.00 €)',
    'der größte Wert von 0 € und Income (3900.00 €) − 3000 € = 900.00 € ist höchstens Rent (1150.00 €)',
    'dee gréisste Wäert vun 0 € an Income (3900.00 €) − 3000 € = 900.00 € ass net méi wéi Rent (1150.00 €)',
  ],
  [
    { '<': [{ max: [{ var: 'born' }, { var: 'filed' }] }, '2027-01-01'] },
    '2026-10-05, the latest of Birth (1990-05-02) and Filing (2026-10-05), is before 2027-01-01',
    '2026-10-05, la dernière des dates Birth (1990-05-02) et Filing (2026-10-05), est avant le 2027-01-01',
    '2026-10-05, der späteste Tag von Birth (1990-05-02) und Filing (2026-10-05), liegt vor dem 2027-01-01',
    '2026-10-05, dee leschten Dag vun Birth (1990-05-02) an Filing (2026-10-05), ass virum 2027-01-01',
  ],
  [
    { '<': [{ max: [{ map: [{ var: 'members' }, { var: 'age' }] }] }, 50] },
    'the highest of Members = 40 is less than 50',
    'la plus grande valeur entre Members = 40 est inférieur à 50',
    'der größte Wert von Members = 40 ist weniger als 50',
    'dee gréisste Wäert vun Members = 40 ass manner wéi 50',
  ],
  [
    { '>=': [{ round: [{ '/': [{ var: 'income' }, 7] }, 2] }, 557.14] },
    'Income (3900.00 €) ÷ 7, rounded to 2 decimals = 557.14 € is at least 557.14 €',
    'Income (3900.00 €) ÷ 7, arrondi à 2 décimales = 557.14 € est au moins égal à 557.14 €',
    'Income (3900.00 €) ÷ 7, gerundet auf 2 Nachkommastellen = 557.14 € ist mindestens 557.14 €',
    'Income (3900.00 €) ÷ 7, op 2 Dezimalstellen gerënnt = 557.14 € ass op d’mannst 557.14 €',
  ],
  [
    { '>=': [{ round: [{ '*': [2, { '+': [{ var: 'rent' }, 5] }] }] }, 1] },
    '2 × (Rent (1150.00 €) + 5 €), rounded to a whole number = 2310 € is at least 1 €',
    '2 × (Rent (1150.00 €) + 5 €), arrondi à l’unité = 2310 € est au moins égal à 1 €',
    '2 × (Rent (1150.00 €) + 5 €), gerundet auf eine ganze Zahl = 2310 € ist mindestens 1 €',
    '2 × (Rent (1150.00 €) + 5 €), op eng ganz Zuel gerënnt = 2310 € ass op d’mannst 1 €',
  ],
  [
    { '==': [{ cat: [{ var: 'home' }, { var: 'notes' }] }, 'x'] },
    'the text of Home (flat) and Notes (near the station) = flatnear the station is not x',
    'texte composé de Home (flat) et Notes (near the station) = flatnear the station n’est pas égal à x',
    'Text aus Home (flat) und Notes (near the station) = flatnear the station ist nicht gleich x',
    'Text aus Home (flat) an Notes (near the station) = flatnear the station ass net gläich x',
  ],
  [
    { '==': [{ substr: [{ var: 'notes' }, -7] }, 'station'] },
    'characters 10 to 16 of Notes (near the station) = station is station',
    'caractères 10 à 16 de Notes (near the station) = station est égal à station',
    'Zeichen 10 bis 16 von Notes (near the station) = station ist gleich station',
    'Zeechen 10 bis 16 vun Notes (near the station) = station ass gläich station',
  ],
  [
    { in: ['station', { var: 'notes' }] },
    'Notes (near the station) contains station',
    'Notes (near the station) contient station',
    'Notes (near the station) enthält station',
    'Notes (near the station) enthält station',
  ],
  [
    { in: ['school', { var: 'notes' }] },
    'Notes (near the station) does not contain school',
    'Notes (near the station) ne contient pas school',
    'Notes (near the station) enthält nicht school',
    'Notes (near the station) enthält net school',
  ],
  [
    { '<=': [{ 'add-duration': [{ var: 'born' }, { years: 18, months: 6 }] }, { var: 'filed' }] },
    '2008-11-02, 18 years and 6 months after Birth (1990-05-02), is not after Filing (2026-10-05)',
    '2008-11-02, 18 ans et 6 mois après Birth (1990-05-02), n’est pas après le Filing (2026-10-05)',
    '2008-11-02, 18 Jahre und 6 Monate nach Birth (1990-05-02), liegt nicht nach dem Filing (2026-10-05)',
    '2008-11-02, 18 Joer an 6 Méint no Birth (1990-05-02), ass net nom Filing (2026-10-05)',
  ],
  [
    { '<=': [{ var: 'filed' }, { 'add-duration': [{ var: 'filed' }, { months: -2 }] }] },
    'Filing (2026-10-05) is after 2026-08-05, 2 months before Filing (2026-10-05)',
    'Filing (2026-10-05) est après le 2026-08-05, 2 mois avant Filing (2026-10-05)',
    'Filing (2026-10-05) liegt nach dem 2026-08-05, 2 Monate vor Filing (2026-10-05)',
    'Filing (2026-10-05) ass nom 2026-08-05, 2 Méint virun Filing (2026-10-05)',
  ],
  [
    { '>=': [{ 'days-between': [{ var: 'born' }, { var: 'filed' }] }, 100] },
    'days from Birth (1990-05-02) to Filing (2026-10-05) = 13305 is at least 100',
    'jours de Birth (1990-05-02) à Filing (2026-10-05) = 13305 est au moins égal à 100',
    'Tage von Birth (1990-05-02) bis Filing (2026-10-05) = 13305 ist mindestens 100',
    'Deeg vum Birth (1990-05-02) bis den Filing (2026-10-05) = 13305 ass op d’mannst 100',
  ],
  [
    { 'in-season': [{ var: 'filed' }, '08-01', '11-30'] },
    'Filing (2026-10-05) lies in the period from 1 August to 30 November',
    'Filing (2026-10-05) se situe dans la période du 1er août au 30 novembre',
    'Filing (2026-10-05) liegt in der Zeit vom 1. August bis 30. November',
    'Filing (2026-10-05) läit an der Zäit vum 1. August bis den 30. November',
  ],
  [
    { 'in-season': [{ var: 'filed' }, '01-01', '04-30'] },
    'Filing (2026-10-05) does not lie in the period from 1 January to 30 April',
    'Filing (2026-10-05) ne se situe pas dans la période du 1er janvier au 30 avril',
    'Filing (2026-10-05) liegt nicht in der Zeit vom 1. Januar bis 30. April',
    'Filing (2026-10-05) läit net an der Zäit vum 1. Januar bis den 30. Abrëll',
  ],
  [
    { '!': { missing: ['architect', 'rent'] } },
    'Architect: not given',
    'Architect\u00a0: non indiqué',
    'Architect: nicht angegeben',
    'Architect: net uginn',
  ],
  [{ '!': { missing: ['rent'] } }, 'Rent: given', 'Rent\u00a0: indiqué', 'Rent: angegeben', 'Rent: uginn'],
  [
    { '!': { missing_some: [1, ['architect', 'rent']] } },
    'Rent: given',
    'Rent\u00a0: indiqué',
    'Rent: angegeben',
    'Rent: uginn',
  ],
  [
    { '>': [{ var: 'hours' }, { if: [{ '==': [{ var: 'home' }, 'flat'] }, 20, 40] }] },
    'Hours (30) is more than 20, since Home (flat) is flat',
    'Hours (30) est supérieur à 20, car Home (flat) est égal à flat',
    'Hours (30) ist mehr als 20, denn Home (flat) ist gleich flat',
    'Hours (30) ass méi wéi 20, et gëllt nämlech: Home (flat) ass gläich flat',
  ],
  [
    { if: [{ '==': [{ var: 'home' }, 'flat'] }, { '>': [{ var: 'hours' }, 20] }, true] },
    'Home (flat) is flat and Hours (30) is more than 20',
    'Home (flat) est égal à flat et Hours (30) est supérieur à 20',
    'Home (flat) ist gleich flat und Hours (30) ist mehr als 20',
    'Home (flat) ass gläich flat an Hours (30) ass méi wéi 20',
  ],
  [
    { '>': [{ var: ['architect', 5] }, 4] },
    '5 is more than 4',
    '5 est supérieur à 4',
    '5 ist mehr als 4',
    '5 ass méi wéi 4',
  ],
  [
    { '>=': [{ count: { filter: [{ var: 'members' }, { '>=': [{ var: 'age' }, 18] }] } }, 1] },
    'number of Members (entries taken into account) = 1 is at least 1',
    'nombre de Members (entrées retenues) = 1 est au moins égal à 1',
    'Anzahl: Members (berücksichtigte Einträge) = 1 ist mindestens 1',
    'Zuel: Members (berécksiichtegt Entréeën) = 1 ass op d’mannst 1',
  ],
  [
    { '>=': [{ sum: [{ filter: [{ var: 'members' }, { '>=': [{ var: 'age' }, 18] }] }, 'income'] }, 1] },
    'total of Income (entries taken into account) = 10.00 € is at least 1 €',
    'total de Income (entrées retenues) = 10.00 € est au moins égal à 1 €',
    'Summe: Income (berücksichtigte Einträge) = 10.00 € ist mindestens 1 €',
    'Zomm: Income (berécksiichtegt Entréeën) = 10.00 € ass op d’mannst 1 €',
  ],
  [
    { '>=': [{ count: { merge: [{ var: 'members' }, { var: 'members' }] } }, 1] },
    'number of Members and Members = 4 is at least 1',
    'nombre de Members et Members = 4 est au moins égal à 1',
    'Anzahl: Members und Members = 4 ist mindestens 1',
    'Zuel: Members an Members = 4 ass op d’mannst 1',
  ],
  [
    { '>=': [{ reduce: [{ var: 'members' }, { '+': [{ var: 'current.age' }, { var: 'accumulator' }] }, 0] }, 1] },
    'reckoned from Members = 44 is at least 1',
    'calculé à partir de Members = 44 est au moins égal à 1',
    'berechnet aus: Members = 44 ist mindestens 1',
    'gerechent aus: Members = 44 ass op d’mannst 1',
  ],
  [
    { '!!': { filter: [{ var: 'members' }, { '>=': [{ var: 'age' }, 18] }] } },
    'number of Members (entries taken into account) = 1',
    'nombre de Members (entrées retenues) = 1',
    'Anzahl: Members (berücksichtigte Einträge) = 1',
    'Zuel: Members (berécksiichtegt Entréeën) = 1',
  ],
  [
    { '!': { var: 'members' } },
    'number of Members = 2',
    'nombre de Members = 2',
    'Anzahl: Members = 2',
    'Zuel: Members = 2',
  ],
  [
    { some: [{ var: 'members' }, { '>=': [{ var: 'age' }, 18] }] },
    'Members, one of them: Age (40) is at least 18',
    'Members, dont\u00a0: Age (40) est au moins égal à 18',
    'Members, darunter: Age (40) ist mindestens 18',
    'Members, dorënner: Age (40) ass op d’mannst 18',
  ],
  [
    { all: [{ var: 'members' }, { '>=': [{ var: 'age' }, 18] }] },
    'Members, one of them: Age (4) is less than 18',
    'Members, dont\u00a0: Age (4) est inférieur à 18',
    'Members, darunter: Age (4) ist weniger als 18',
    'Members, dorënner: Age (4) ass manner wéi 18',
  ],
  [
    { none: [{ var: 'members' }, { '>': [{ var: 'age' }, 90] }] },
    'Members, 0 of 2: Age (40) is not more than 90; Age (4) is not more than 90',
    'Members, 0 sur 2\u00a0: Age (40) n’est pas supérieur à 90\u00a0; Age (4) n’est pas supérieur à 90',
    'Members, 0 von 2: Age (40) ist höchstens 90; Age (4) ist höchstens 90',
    'Members, 0 vun 2: Age (40) ass net méi wéi 90; Age (4) ass net méi wéi 90',
  ],
  [
    { and: [{ '===': [{ var: 'home' }, 'flat'] }, { var: 'alone' }] },
    'Home (flat) is flat and Alone: yes',
    'Home (flat) est égal à flat et Alone\u00a0: oui',
    'Home (flat) ist gleich flat und Alone: ja',
    'Home (flat) ass gläich flat an Alone: jo',
  ],
  [
    { or: [{ '!=': [{ var: 'home' }, 'flat'] }, { '!==': [{ var: 'hours' }, 30] }] },
    'Home (flat) is flat and Hours (30) is 30',
    'Home (flat) est égal à flat et Hours (30) est égal à 30',
    'Home (flat) ist gleich flat und Hours (30) ist gleich 30',
    'Home (flat) ass gläich flat an Hours (30) ass gläich 30',
  ],
  [
    { '>=': [{ 'years-between': [{ var: 'born' }, { var: 'filed' }] }, { '?:': [{ var: 'alone' }, 18, 21] }] },
    'full years from Birth (1990-05-02) to Filing (2026-10-05) = 36 is at least 18, since Alone: yes',
    'années révolues de Birth (1990-05-02) à Filing (2026-10-05) = 36 est au moins égal à 18, car Alone\u00a0: oui',
    'volle Jahre von Birth (1990-05-02) bis Filing (2026-10-05) = 36 ist mindestens 18, denn Alone: ja',
    'voll Joer vum Birth (1990-05-02) bis den Filing (2026-10-05) = 36 ass op d’mannst 18, et gëllt nämlech: Alone: jo',
  ],
];

describe.each(table)('%j', (rule, en, fr, de, lb) => {
  test.each([
    ['en', en],
    ['fr', fr],
    ['de', de],
    ['lb', lb],
  ] as const)('in %s', (language, sentence) => expect(why(rule, language)).toBe(sentence));
});

test.each(table)('%j is said in Dutch too', (rule, en) => {
  const said = why(rule, 'nl');
  expect(said).toBeDefined();
  expect(said).not.toBe(en);
});

test('every operator is said in words', () => {
  const said = JSON.stringify(table);
  const shown = [...operators.keys()].filter((name) => !said.includes(`{"${name}":`));
  expect(shown).toEqual([]);
});
