import { expect, test } from 'vitest';
import { readingOrder } from '#pdf/reading-order.ts';
import { authorityOn } from '../../compile/authorities.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { assessedFacts, rentSubsidy } from '../support/assessed-case.ts';
import { composePaperForm } from './compose-paper-form.ts';

const { definition } = rentSubsidy();
const form = definition.forms?.application;
if (!form) throw new Error('no form');
const authority = authorityOn(definition.service.authority, '2026-12-03');
const paper = (file: JsonObject = {}, change: Partial<typeof definition> = {}) =>
  composePaperForm({
    definition: { ...definition, ...change },
    form,
    ...(authority && { authority }),
    file,
    language: 'fr',
    today: '2026-12-03',
  });
const fieldsOf = (model: ReturnType<typeof paper>) => model.blocks.filter((block) => block.type === 'field');
const field = (model: ReturnType<typeof paper>, name: string) => fieldsOf(model).find((one) => one.name === name);

test('a form on paper goes to the authority, by the window of its envelope', () => {
  expect(paper().first?.recipient.slice(0, 2)).toEqual([
    'Ministère du Logement et de l’Aménagement du territoire',
    'Service des aides au logement',
  ]);
});

test('it asks for every field of the form, says which may stay empty, and what to write', () => {
  const blank = paper();
  expect(field(blank, 'application.birthDate')).toMatchObject({ value: '', lines: 1 });
  expect(field(blank, 'application.address')?.label).toBe('Adresse postale (facultatif)');
  expect(field(blank, 'application.household')?.help).toContain(
    'Une ligne par personne ou par élément\u00a0: Nom, Revenu net mensuel',
  );
  expect(fieldsOf(blank).at(-1)).toMatchObject({ label: 'Lieu, date et signature', value: '' });
});

test('files are enclosed, not written', () => {
  expect(field(paper(), 'application.lease')).toBeUndefined();
  const said = readingOrder(paper());
  expect(said.slice(said.indexOf('Pièces à joindre')).join(' ')).toContain('Contrat de bail');
});

test('what is entered already stands in its field', () => {
  const { application } = assessedFacts();
  const filled = paper({ application: application ?? null });
  expect(field(filled, 'application.birthDate')?.value).toBe('2 mai 1990');
  expect(field(filled, 'application.rent')?.value).toMatch(/^1\s100,00\s€$/);
  expect(field(filled, 'application.household')?.value).toContain('Alix Muller');
});

test('a choice is ticked; where it is made already it is written', () => {
  const { application } = definition.data;
  const way = { type: 'choice', label: 'Versement', options: { bank: 'Virement', cheque: 'Chèque' } } as const;
  const lives = { type: 'boolean', label: 'Y habitez-vous ?', showIf: { var: 'application.way' } } as const;
  const change = {
    data: { ...definition.data, application: { ...application, birthDate: way, rent: lives } as never },
  };
  expect(field(paper({}, change), 'application.birthDate')).toMatchObject({
    help: '☐\u00a0Virement\u00a0\u00a0 ☐\u00a0Chèque',
    lines: 0,
  });
  expect(field(paper({}, change), 'application.rent')).toMatchObject({
    label: 'Y habitez-vous ? (s’il y a lieu)',
    help: '☐\u00a0oui\u00a0\u00a0 ☐\u00a0non',
  });
  const chosen = field(paper({ application: { birthDate: 'cheque' } }, change), 'application.birthDate');
  expect(chosen).toMatchObject({ value: 'Chèque', lines: 1 });
  expect(chosen).not.toHaveProperty('help');
});
