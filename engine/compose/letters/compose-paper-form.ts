import type { DocumentModel } from '#pdf/document-model.ts';
import type { Block } from '#pdf/layout/block.ts';
import { fieldAt, labelOf } from '../../fields/field-at.ts';
import { readerOf } from '../../fields/readers.ts';
import { showValue } from '../../fields/show-file.ts';
import { valueAt } from '../../fields/value-at.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Authority } from '../../language/authority.ts';
import type { Data, FieldDefinition } from '../../language/field.ts';
import type { Form } from '../../language/form.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Language, Text } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { firstPage } from './first-page-of.ts';
import { paperWords } from './paper-words.ts';

/** A form to be filled in by hand. */
export interface PaperForm {
  readonly definition: Procedure;
  readonly form: Form;
  /** To whom it goes. */
  readonly authority?: Authority;
  /** What is entered already, as a case file. */
  readonly file: JsonObject;
  readonly language: Language;
  /** The day on which it is printed. */
  readonly today: string;
}

const ROOM: Readonly<Record<string, number>> = { longText: 5, list: 6, address: 3, person: 2, organisation: 2 };

/**
 * The form of an application for those who apply on paper: each field with its help and its options, filled in as far as
 * something is entered, else with room to write. Its first page shows the authority's address in the window of the
 * envelope. Files are listed as what has to be enclosed.
 */
export function composePaperForm(order: PaperForm): DocumentModel {
  const { definition, form, authority, language, today } = order;
  const { service, data } = definition;
  const words = paperWords[language];
  const title = `${wordsIn(service.name, language)} – ${words.title}`;
  const places = form.pages.flatMap(({ fields }) => fields);
  const files = places.filter((path) => fieldAt(data, path)?.type === 'file');
  const to = authority
    ? [authority.name, ...(authority.unit === undefined ? [] : [authority.unit]), ...authority.address]
    : [service.name];
  return {
    language,
    title,
    author: wordsIn(authority?.name ?? service.name, language),
    subject: title,
    at: Date.parse(`${today}T12:00:00Z`),
    running: title,
    ...(authority?.colour !== undefined && { accent: authority.colour }),
    first: {
      ...firstPage({ ...order, recipient: to.map((line: Text) => wordsIn(line, language)), reference: '' }),
      references: [],
    },
    blocks: [
      { type: 'heading', level: 1, text: title },
      { type: 'paragraph', text: words.how },
      ...form.pages.flatMap(({ title: of, help, fields }): Block[] => {
        const asked = fields.filter((path) => !files.includes(path));
        if (asked.length === 0) return [];
        return [
          { type: 'heading', level: 2, text: wordsIn(of, language) },
          ...(help === undefined ? [] : [{ type: 'paragraph' as const, text: wordsIn(help, language) }]),
          ...asked.map((path) => fieldOnPaper(path, order)),
        ];
      }),
      ...(files.length === 0
        ? []
        : [
            { type: 'heading' as const, level: 2 as const, text: words.enclose },
            { type: 'list' as const, items: files.map((path) => enclosed(path, data, language)) },
          ]),
      { type: 'paragraph', text: words.declare },
      { type: 'field', name: 'signature', label: words.signature, value: '', lines: 4 },
    ],
  };
}

function fieldOnPaper(path: string, { definition: { data }, file, language }: PaperForm): Block {
  const field = fieldAt(data, path);
  const value = showValue(data, path, valueAt(file, path), language);
  const boxes = field ? boxesOf(field, language) : '';
  const help = [wordsIn(field?.help, language), value === '' ? boxes || partsOf(field, language) : ''];
  return {
    type: 'field',
    name: path,
    label: labelOnPaper(path, data, language),
    ...(help.some(Boolean) && { help: help.filter(Boolean).join('\n') }),
    value,
    lines: value === '' && boxes !== '' ? 0 : (ROOM[field?.type ?? ''] ?? 1),
  };
}

function enclosed(path: string, data: Data, language: Language): string {
  const help = wordsIn(fieldAt(data, path)?.help, language);
  return [labelOnPaper(path, data, language), ...(help ? [help] : [])].join('\n');
}

/** What a field is called, and whether it may stay empty. */
function labelOnPaper(path: string, data: Data, language: Language): string {
  const { ifApplies, optional } = paperWords[language];
  const { showIf, optional: mayStayEmpty } = fieldAt(data, path) ?? {};
  const note = showIf !== undefined ? ` (${ifApplies})` : mayStayEmpty ? ` (${optional})` : '';
  return labelOf(data, path, language) + note;
}

/** What is to be ticked. */
function boxesOf(field: FieldDefinition, language: Language): string {
  const { yes, no } = paperWords[language];
  const { options = {} } = field as { readonly options?: Readonly<Record<string, Text>> };
  const ticked =
    field.type === 'boolean' ? [yes, no] : Object.values(options).map((option) => wordsIn(option, language));
  return ticked.map((one) => `☐\u00a0${one}`).join('\u00a0\u00a0 ');
}

/** What is written of each entry of a list, or of something that has parts. */
function partsOf(field: FieldDefinition | undefined, language: Language): string {
  const parts = field ? Object.values(readerOf(field).within?.(field) ?? {}) : [];
  const said = parts.map(({ label }) => wordsIn(label, language)).join(', ');
  if (said === '') return '';
  return field?.type === 'list' ? paperWords[language].each(said) : `${said}.`;
}
