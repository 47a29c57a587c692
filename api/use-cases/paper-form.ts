import type { JsonObject } from '#engine/kernel/json.ts';
import { offeredLanguage } from '#engine/language/offered-language.ts';
import { dayOf } from '#engine/time/zone.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal, refuse } from '../problems/refusal.ts';
import type { Version } from '../procedures/procedures.ts';
import { fileOf, submissionOf } from './read-application.ts';

/** A version never changes: its blank forms are drawn once a day and language. */
const blank = new WeakMap<Version, Map<string, Uint8Array>>();

/** Whether one can apply on paper. */
export const takesPaper = ({ procedure: { service } }: Version): boolean =>
  service.channels.some((channel) => channel === 'post' || channel === 'counter');

/**
 * The form of a service for those who apply on paper, with the values that are given by place; blank without. Nothing is
 * filed. Not found where nobody can apply on paper.
 */
export async function paperForm(
  deps: Deps,
  version: Version,
  wanted: string,
  values?: JsonObject,
): Promise<Uint8Array | Refusal> {
  const form = version.form(submissionOf(version)?.form ?? '');
  if (!form || !takesPaper(version)) return nothingHere();
  const { procedure: definition, plan } = version;
  const language = offeredLanguage(definition.languages, wanted);
  const today = dayOf(deps.now(), plan.calendar.zone);
  const kept = blank.get(version) ?? new Map<string, Uint8Array>();
  const key = `${language} ${today}`;
  const known = values ? undefined : kept.get(key);
  if (known) return known;
  const drawn = await deps.drawForm({ definition, form, file: fileOf(values ?? {}), language, today });
  if ('obstacle' in drawn) return refuse('document/not-yet', `This form cannot be written: ${drawn.obstacle}.`);
  if (!values) blank.set(version, kept.set(key, drawn));
  return drawn;
}
