import { ApplicationFailure } from '@temporalio/activity';
import { Liquid } from 'liquidjs';
import { numberFormat } from '#engine/fields/locale.ts';
import { show } from '#engine/fields/showers.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Language } from '#engine/language/text.ts';

/** What a text of a definition may call upon; everything else of Liquid is left out. */
const KEPT_TAGS = new Set(['if', 'unless', 'for', 'case', 'comment']);

const engines = new Map<Language, Liquid>();

/**
 * Fills the values of a case into a text of its definition: own properties only, with limits on size and time.
 * A value that is not there, an unknown filter, or a text past its limits fails for good: `template/broken`.
 */
export function renderText(text: string, facts: JsonObject, language: Language): string {
  if (!text.includes('{')) return text;
  try {
    return engineFor(language).parseAndRenderSync(text, facts);
  } catch (error) {
    throw ApplicationFailure.nonRetryable((error as Error).message, 'template/broken');
  }
}

function engineFor(language: Language): Liquid {
  const known = engines.get(language);
  if (known) return known;
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false, // an optional field may be empty; unknown names are refused at publication
    parseLimit: 50_000,
    renderLimit: 100,
    memoryLimit: 2_000_000,
    cache: 500,
  });
  for (const tag of Object.keys(engine.tags)) if (!KEPT_TAGS.has(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters)) delete engine.filters[filter];
  const filters: Readonly<Record<string, (value: unknown) => string>> = {
    date: (value) => (isDay(value) ? show(value.slice(0, 10), { type: 'date', label: '' }, language) : ''),
    money: (value) => (isAmount(value) ? show(String(value), { type: 'money', label: '' }, language) : ''),
    number: (value) => (isAmount(value) ? numberFormat(language).format(Number(value)) : ''),
    list: (value) => (Array.isArray(value) ? value.map(String).join(', ') : String(value ?? '')),
  };
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  engines.set(language, engine);
  return engine;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
const isAmount = (value: unknown): boolean => value !== null && value !== '' && Number.isFinite(Number(value));
