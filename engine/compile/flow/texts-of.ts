import type { Subject } from '../check.ts';
import { pointerTo } from '../finding.ts';
import { once } from '../once.ts';
import { partsOf } from '../parts-of.ts';
import { templateParts } from '../template-parts.ts';
import type { Read } from './reads-in.ts';

/** The places that a letter's or a message's placeholders name, and the criteria that a letter explains; by pointer. */
export const placesInTexts: (subject: Subject) => ReadonlyMap<string, readonly Read[]> = once((subject) => {
  const found = new Map<string, Read[]>();
  const add = (section: string, read: Read): void => {
    const known = found.get(section);
    if (!known) found.set(section, [read]);
    else if (!known.some(({ path }) => path === read.path)) known.push(read); // told in one language, not in each
  };
  for (const { value, pointer } of partsOf(subject).texts) {
    const section = /^\/(?:letters|messages)\/[^/]+/.exec(pointer)?.[0];
    if (section === undefined) continue;
    const texts = typeof value === 'string' ? [[pointer, value] as const] : inEach(pointer, value);
    for (const [at, text] of texts)
      if (text.includes('{{')) for (const path of templateParts(text).values) add(section, { path, pointer: at });
  }
  for (const [name, { blocks }] of Object.entries(subject.procedure.letters ?? {}))
    for (const [i, block] of blocks.entries())
      if ('explanation' in block)
        add(pointerTo('letters', name), {
          path: block.explanation,
          pointer: pointerTo('letters', name, 'blocks', i, 'explanation'),
        });
  return found;
});

const inEach = (pointer: string, text: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(text).map(([language, words]) => [pointer + pointerTo(language), words]);
