import type { Version } from '#api/procedures/procedures.ts';
import type { Asker } from '#api/session/asker.ts';
import { filersOf, filesAs, type OnBehalfOf } from '#api/use-cases/parties-of.ts';
import { readForm } from '#engine/fields/read-form.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { Fields } from '#engine/language/field.ts';
import type { Form } from '#engine/language/form.ts';
import { fields, pageWords } from './fields.ts';

/** The group of a draft that says for whom it is; no author can choose this name. */
export const ON_BEHALF = 'on-behalf';

/** What is asked before the form itself, where somebody may file for another: its fields, and its page. */
export interface ForWhom {
  readonly fields: Fields;
  readonly page: Form['pages'][number];
}

/** What this person is asked about for whom they apply; nothing where they can only apply themselves. */
export function forWhom(version: Version, asker: Asker): ForWhom | undefined {
  const by = filersOf(version);
  const as = filesAs(version, asker, true);
  if (as === undefined || as === 'applicant' || !by.includes(as)) return undefined;
  const asked = as === 'counter' ? fields.counter : by.includes('applicant') ? fields.either : fields.mandatary;
  return {
    fields: asked,
    page: { ...pageWords[as], fields: Object.keys(asked).map((name) => `${ON_BEHALF}.${name}`) },
  };
}

/** The values of a draft apart from those that say for whom it is. */
export const withoutForWhom = (values: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(values).filter(([path]) => !path.startsWith(`${ON_BEHALF}.`)));

/** For whom a draft is; undefined when it is for whoever wrote it, or when that is still to be filled in. */
export function onBehalfOf({ fields: asked, page }: ForWhom, values: JsonObject): OnBehalfOf | undefined {
  const entered = Object.fromEntries(page.fields.map((path) => [path, values[path] ?? null]));
  const read = readForm({ data: { [ON_BEHALF]: asked }, form: { pages: [page] } }, entered, {});
  if ('problems' in read) return undefined;
  const said = (name: string): Json => read.values[`${ON_BEHALF}.${name}`] ?? null;
  const text = (name: string): string | undefined => (typeof said(name) === 'string' ? String(said(name)) : undefined);
  if (said('who') === 'self') return undefined;
  const mandate = said('mandate');
  return {
    account: text('account'),
    name: text('name'),
    email: text('email'),
    mandate: isObject(mandate) && typeof mandate.document === 'string' ? mandate.document : undefined,
  };
}
