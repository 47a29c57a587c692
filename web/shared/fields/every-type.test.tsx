import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '#engine/fields/definition.ts';
import { definitions, type FieldType } from '#engine/fields/definitions.ts';
import { readField } from '#engine/fields/read-fields.ts';
import { typed } from '#engine/fields/showers.ts';
import type { Json } from '#engine/kernel/json.ts';
import { aScreen } from '../../support/a-screen.ts';
import { sentBy } from '../../support/fill-in.ts';
import { decodeField, drawField, focusOf } from './widgets.ts';

const NAME = 'application.it';
const see = (value: Json) => ({ today: '2026-11-30', application: { it: value } });

function drawn(field: FieldDefinition, value: Json | undefined, problems = new Map<string, string>()): string {
  const screen = aScreen();
  return String(<>{drawField({ field, name: NAME, value, screen, problems, see, own: true })}</>);
}

const example = (type: FieldType) => definitions[type].example as unknown as { field: FieldDefinition; value: Json };
const types = Object.keys(definitions) as FieldType[];
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

describe.each(types)('a field of type %s on a page', (type) => {
  const { field, value } = example(type);

  it('sends back the value that it shows', () => {
    const kept = type === 'file' ? { name: 'lease.pdf', document: 'lease-1' } : value; // the store knows the rest
    const sent = decodeField(sentBy(drawn(field, typed(kept, field))), NAME, field);
    expect(readField(sent, field, '/application/it', see)).toEqual({ value: kept });
  });

  it('sends nothing that reads as an answer while it is empty', () => {
    const optional = { ...field, optional: true };
    const sent = decodeField(sentBy(drawn(optional, undefined)), NAME, optional);
    const read = readField(sent, optional, '/application/it', see);
    expect('value' in read && (read.value === null || Array.isArray(read.value))).toBe(true);
  });

  it('is not there when it was not on the page', () => {
    const nothing = { fields: new Map(), files: new Map() };
    const absent = decodeField(nothing, NAME, field);
    expect(JSON.stringify(absent ?? '')).toMatch(/^(""|\[\]|\{\})$/);
  });

  it('has a name for every input, ids that are its own, and an input to go to', () => {
    const html = drawn(field, typed(value, field), new Map([[NAME, 'It: enter something.']]));
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(focusOf(NAME, field));
    expect(html).toContain('It: enter something.');
    for (const [, labelled] of html.matchAll(/<label[^>]* for="([^"]*)"/g)) expect(ids).toContain(labelled);
    for (const [, described = ''] of html.matchAll(/aria-describedby="([^"]*)"/g))
      for (const id of described.split(' ')) expect(ids).toContain(id);
  });

  it('shows what was entered as text, never as markup', () => {
    const html = drawn(field, '<script>alert(1)</script>');
    expect(html).not.toContain('<script>');
  });
});

describe('a list', () => {
  const people: FieldDefinition & { min: number; max: number; of: Record<string, FieldDefinition> } = {
    type: 'list',
    label: 'People',
    min: 1,
    max: 2,
    of: {
      works: { type: 'boolean', label: 'Works?' },
      income: { type: 'money', label: 'Income', showIf: { '==': [{ var: 'item.works' }, true] } },
    },
  };

  it('asks for what the conditions of each entry ask for', () => {
    const html = drawn(people, [{ works: 'yes' }, { works: 'no' }]);
    expect(html).toContain('application.it.0.income');
    expect(html).not.toContain('application.it.1.income');
  });

  it('offers another entry until there are enough', () => {
    expect(drawn(people, [{}])).toContain('add:application.it');
    expect(drawn(people, [{}, {}])).not.toContain('add:application.it');
  });

  it('keeps the entries in order when one between them is gone', () => {
    const fields = new Map([
      ['application.it.2.works', ['no']],
      ['application.it.0.works', ['yes']],
    ]);
    expect(decodeField({ fields, files: new Map() }, NAME, people)).toEqual([{ works: 'yes' }, { works: 'no' }]);
  });
});
