import type { Addressee } from '#engine/compose/letters/addressee.ts';
import type { Data } from '#engine/fields/field-at.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { applicantIn } from './applicant-in.ts';
import { type Sort, textOf } from './texts.ts';

/** As long as a line of an account's address may be. */
const LONGEST_LINE = 45;
const longest = textOf('longest', 0, LONGEST_LINE);

/** Somebody of whom the case tells nothing. */
const accounts: Readonly<Record<Sort, Addressee>> = {
  sample: { name: 'Léa Hoffmann', address: ['12, rue de l’Église', 'L-4501 Differdange'] },
  hostile: {
    name: 'Zoe\u0308 \u202e) Tj\u202c <b>Ő’Brien-Щърк</b> {{ case.id }}',
    address: ['12, <i>rue</i> \u202e{{ case.id }}\u202c', 'L-4501 ) Tj ET', '—', '☐ Őry', 'W'.repeat(LONGEST_LINE)],
  },
  longest: {
    name: 'Prof. Dr. Maximiliane-Charlotte von Montgomery-Featherstonehaugh zu Hohenlohe-Waldenburg',
    address: [longest, longest, longest, longest, longest],
  },
};

/** The account of a sample's applicant, who is called as the case calls them. */
export function sampleAccount(facts: JsonObject, data: Data, sort: Sort): Addressee {
  const account = accounts[sort];
  return { ...account, name: applicantIn(facts, data) ?? account.name };
}
