import type { Version } from '#api/procedures/procedures.ts';
import { submissionOf } from '#api/use-cases/read-application.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Data } from '#engine/language/field.ts';
import type { Form } from '#engine/language/form.ts';
import { dayOf } from '#engine/time/zone.ts';
import type { Draft } from '#store/drafts/draft.ts';
import { findDraft } from '#store/drafts/find-draft.ts';
import { type AskedField, askedFields } from '../shared/forms/asked-fields.ts';
import type { Visit } from '../shared/pages-app.ts';
import { type ForWhom, forWhom, ON_BEHALF } from './on-behalf/for-whom.ts';

/** A draft with the form that it fills in. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly version: Version;
  /** Begins with a page that asks for whom it is, where somebody may file for another. */
  readonly form: Form;
  /** What the form asks for. */
  readonly data: Data;
  readonly forWhom: ForWhom | undefined;
  /** What conditions see before anything is entered: the day, as when the application is filed. */
  readonly facts: JsonObject;
}

/** The asker's own draft; nobody else's. */
export async function openDraft({ screen: { deps, asker, now } }: Visit, id: string): Promise<OpenDraft | undefined> {
  const draft = await findDraft(deps.store.db, id, asker.person);
  const version = draft && (await deps.procedures.find(draft.procedure, draft.version));
  const form = version?.form(submissionOf(version)?.form ?? '');
  if (!draft || !version || !form) return undefined;
  const today = dayOf(now, version.plan.calendar.zone);
  const about = { draft, version, facts: { case: { filedOn: today }, today } };
  const { data } = version.procedure;
  const asked = forWhom(version, asker);
  if (!asked) return { ...about, form, data, forWhom: undefined };
  const pages = [asked.page, ...form.pages];
  return { ...about, form: { ...form, pages }, data: { [ON_BEHALF]: asked.fields, ...data }, forWhom: asked };
}

export const placesOf = ({ pages }: Form): string[] => [...new Set(pages.flatMap(({ fields }) => fields))];

/** What is asked on every page, given what was entered so far; a page may be empty. */
export function askedByPage({ data, form, facts }: OpenDraft, entered: JsonObject): AskedField[][] {
  const asked = askedFields({ data, places: placesOf(form), entered, facts });
  return form.pages.map(({ fields }) => asked.filter(({ path }) => fields.includes(path)));
}

/** The number of the next page that asks anything, from 1; undefined behind the last. */
export function pageAfter(pages: readonly AskedField[][], page: number): number | undefined {
  const next = pages.findIndex((fields, i) => i >= page && fields.length > 0);
  return next === -1 ? undefined : next + 1;
}
