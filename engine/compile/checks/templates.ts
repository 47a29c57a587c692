import { KNOWN_TO_MESSAGES } from '../../language/message.ts';
import { caseFileOf, resolve, type Shape, VALUE } from '../case-file.ts';
import type { Check } from '../check.ts';
import { type About, type Finding, fault, pointerTo } from '../finding.ts';
import { partsOf } from '../parts-of.ts';
import { templateParts } from '../template-parts.ts';
import { suggested } from '../words/suggested.ts';
import { hintFor } from './data-read.ts';

/** How values are written out in the reader's language. */
const FILTERS = ['date', 'money', 'number', 'list'];

/** The placeholders of letters, messages and labels name values that exist and filters that are known. */
export const templates: Check = (subject) => {
  const readable = caseFileOf(subject);
  const inMessages = { ...readable, ...Object.fromEntries(KNOWN_TO_MESSAGES.map((name) => [name, VALUE])) };
  return partsOf(subject).texts.flatMap(({ value, pointer }) => {
    const roots = pointer.startsWith('/messages/') ? inMessages : readable;
    if (typeof value === 'string') return findings(value, pointer, roots);
    return Object.entries(value).flatMap(([language, words]) => findings(words, pointer + pointerTo(language), roots));
  });
};

/** The repair of a place within a text is that of the text. */
function inText(text: string, place: string, { values = {}, repair = [] }: About): About {
  const [near] = repair;
  if (!near || !('value' in near)) return { values };
  const path = new RegExp(`(?<![\\w.-])${place.replaceAll('.', '\\.')}(?![\\w-])`, 'g');
  return { values, repair: [{ ...near, value: text.replaceAll(path, () => String(near.value)) }] };
}

function findings(text: string, pointer: string, roots: Readonly<Record<string, Shape>>): Finding[] {
  if (!/[{}]{2}|\{%/.test(text)) return [];
  const { values, filters, broken } = templateParts(text);
  const found: Finding[] = [];
  if (broken !== undefined) found.push(fault('template/syntax', pointer, { values: { found: broken } }));
  for (const value of new Set(values)) {
    const at = resolve(value, roots);
    if ('unknown' in at)
      found.push(fault('template/unknown-value', pointer, inText(text, value, hintFor(pointer, value, at))));
  }
  for (const filter of new Set(filters))
    if (!FILTERS.includes(filter))
      found.push(fault('template/unknown-filter', pointer, { values: { filter, ...suggested(filter, FILTERS) } }));
  return found;
}
