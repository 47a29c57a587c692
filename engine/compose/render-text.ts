import { Liquid } from 'liquidjs';
import { templateParts } from '../compile/template-parts.ts';
import { type Data, fieldAt, fieldsOn } from '../fields/field-at.ts';
import { isEmpty } from '../fields/is-blank.ts';
import { numberFormat } from '../fields/locale.ts';
import { currency as currencies } from '../fields/money/definition.ts';
import { show } from '../fields/showers.ts';
import { valueAt, withValue } from '../fields/value-at.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Language } from '../language/text.ts';
import { den } from '../time/words/den.ts';
import { dayOf } from '../time/zone.ts';
import { Unwritable } from './unwritable.ts';

/** What a text is filled from. */
export interface Filling {
  readonly facts: JsonObject;
  /** The case file as declared: it says which values may be missing. */
  readonly data: Data;
  readonly language: Language;
  /** Where a day begins, as an IANA time zone. */
  readonly zone: string;
}

const engines = new Map<string, Liquid>();

/**
 * Fills the values of a case into a text of its definition: values and filters only, own properties, with limits on size
 * and time. Throws `Unwritable`: `template/unknown-value` where a value is missing that may not be, since a letter with a gap
 * says something else; `template/wrong-value` where a filter is given what it cannot write; `template/broken` for what cannot be read or goes past the limits.
 */
export function renderText(text: string, { facts, data, language, zone }: Filling): string {
  if (!text.includes('{')) return text;
  const { values, filtered } = templateParts(text);
  for (const path of values)
    if (isEmpty(valueAt(facts, path)) && !mayBeMissing(path, data))
      throw new Unwritable('template/unknown-value', path);
  for (const { value: path, filter } of filtered) {
    const value = valueAt(facts, path);
    if (!isEmpty(value) && ACCEPTS[filter]?.(value) === false)
      throw new Unwritable('template/wrong-value', `${path} | ${filter}`);
  }
  try {
    const spelt = language === 'lb' ? withArticles(text) : text;
    return engineFor(language, zone).parseAndRenderSync(spelt, withLabels(facts, values, data, language));
  } catch (error) {
    throw new Unwritable('template/broken', (error as Error).message);
  }
}

/** In Luxembourgish, how the article before a day is spelt depends on the day. */
const withArticles = (text: string): string => text.replaceAll(/\bden (\{\{[^{}|]*)\|\s*date\b/g, '$1| den');

/** What was chosen stands in the case file as an id, and an account without blanks; people read labels and groups of four. */
function withLabels(facts: JsonObject, paths: readonly string[], data: Data, language: Language): JsonObject {
  let said = facts;
  for (const path of paths) {
    const field = fieldAt(data, path);
    const value = valueAt(facts, path);
    if (field && SHOWN.has(field.type) && !isEmpty(value)) said = withValue(said, path, show(value, field, language));
  }
  return said;
}

const SHOWN = new Set(['choice', 'choices', 'iban']);

/** What Dossier itself knows of every case. */
const ALWAYS_KNOWN = new Set(['case', 'clocks', 'tables', 'today', 'due']);

/** Optional fields and those that are not always asked, entries of a list by position, and what only some steps know. */
function mayBeMissing(path: string, data: Data): boolean {
  const fields = fieldsOn(data, path);
  if (fields.length > 0)
    return /\.\d/.test(path) || fields.some(({ optional, showIf }) => optional === true || showIf !== undefined);
  return !ALWAYS_KNOWN.has(path.split('.')[0] ?? '');
}

function engineFor(language: Language, zone: string): Liquid {
  const known = engines.get(`${language} ${zone}`);
  if (known) return known;
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false, // what may be missing is nothing; what may not has been looked for before
    parseLimit: 50_000,
    renderLimit: 5_000, // the size is what bounds it; a busy machine may take its time
    memoryLimit: 2_000_000,
    cache: 500,
  });
  for (const kept of [engine.tags, engine.filters]) for (const name of Object.keys(kept)) delete kept[name];
  const dayInWords = (value: unknown) => {
    const day = dayIn(value, zone);
    return day === undefined ? undefined : show(day, { type: 'date', label: '' }, language);
  };
  const filters: Readonly<Record<string, (value: unknown, argument?: unknown) => string>> = {
    date: (value) => dayInWords(value) ?? '',
    den: (value) => {
      const day = dayInWords(value);
      return day === undefined ? '' : den(day);
    },
    money: (value, currency) =>
      isNumber(value) ? show(String(value), { type: 'money', label: '', ...inCurrency(currency) }, language) : '',
    number: (value) => (isNumber(value) ? numberFormat(language).format(value) : ''),
    list: (value) => (Array.isArray(value) ? value.map(String).join(', ') : String(value ?? '')),
  };
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  engines.set(`${language} ${zone}`, engine);
  return engine;
}

/** A day as it is, an instant as the day that it falls on there. */
function dayIn(value: unknown, zone: string): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)) return undefined;
  if (value.length === 10) return value;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? undefined : dayOf(instant, zone);
}

const inCurrency = (named: unknown): { currency?: (typeof currencies.options)[number] } => {
  const currency = currencies.options.find((known) => known === named);
  return currency === undefined ? {} : { currency };
};

const isPlain = (value: unknown): boolean => typeof value !== 'object';

/** Which values each filter can write. */
const ACCEPTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  date: (value) => dayIn(value, 'UTC') !== undefined,
  money: (value) => isNumber(value),
  number: (value) => isNumber(value),
  list: (value) => (Array.isArray(value) ? value.every(isPlain) : isPlain(value)),
};

const isNumber = (value: unknown): value is number | `${number}` =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);
