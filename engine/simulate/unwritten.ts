import { composeLetter } from '../compose/letters/compose-letter.ts';
import { issuedOrder } from '../compose/letters/issued-order.ts';
import { type MessageOrder, messageInWords } from '../compose/messages/message-in-words.ts';
import type { Published } from '../compose/published.ts';
import { type Shortcoming, shortcoming, Unwritable } from '../compose/unwritable.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Language } from '../language/text.ts';
import type { Performed } from './simulation.ts';
import { wordsOf } from './words/words.ts';

/** A letter or a message of a case that could not have gone out. */
export interface Unwritten {
  readonly code: Shortcoming;
  /** JSON pointer (RFC 6901) to the place in the definition. */
  readonly pointer: string;
  readonly sort: 'letter' | 'message';
  /** Its own name, and that of the step that wants it. */
  readonly name: string;
  readonly step: string;
  readonly found: string;
  /** Those in which it cannot be written; undefined when it is all. */
  readonly languages?: readonly Language[];
}

/** Writes every letter and every message of a case as it would have gone out, in each language of the procedure. */
export function unwrittenOf(published: Published, performed: readonly Performed[]): Unwritten[] {
  // What failed and was done again went out once.
  const last = new Map(performed.map((one) => [one.activity, one]));
  return [...last.values()].flatMap((one) => {
    const write = WRITERS[one.name];
    return write === undefined ? [] : inEachLanguage(published, one, write);
  });
}

/** The same in a sentence, which names the letter or the message, the step, and what is missing. */
export const unwrittenInWords = (
  { code, sort, name, step, found, languages = [] }: Unwritten,
  language: Language,
): string =>
  wordsOf(language)[sort](
    name,
    step,
    shortcoming(code, found, language),
    languages.length === 0 ? '' : ` (${languages.join(', ')})`,
  );

interface Writer {
  readonly sort: Unwritten['sort'];
  write(published: Published, performed: Performed, facts: JsonObject, language: Language): unknown;
}

const WRITERS: Readonly<Record<string, Writer>> = {
  'issue-document': {
    sort: 'letter',
    write: (published, { activity, input: { letter } }, facts, language) => {
      const spoken = { ...facts, case: { ...(facts.case as JsonObject), language } };
      const account = { name: 'Alix Muller', address: [] };
      const issued = { account, code: '2345-6789-ABCDE', publicUrl: 'https://dossier.example' };
      return composeLetter(issuedOrder(published, { activity, letter: String(letter), facts: spoken, ...issued }));
    },
  },
  'send-message': {
    sort: 'message',
    write: (published, { input }, facts, language) =>
      messageInWords(published, input as unknown as MessageOrder, facts, language),
  },
};

function inEachLanguage(published: Published, performed: Performed, { sort, write }: Writer): Unwritten[] {
  const { step, input } = performed;
  const facts = performed.facts();
  const { languages } = published.definition;
  const found = new Map<string, { readonly why: Unwritable; readonly languages: Language[] }>();
  for (const language of languages) {
    const why = obstacleTo(() => write(published, performed, facts, language));
    if (why === undefined) continue;
    const key = `${why.code} ${why.pointer} ${why.found}`;
    const known = found.get(key);
    if (known) known.languages.push(language);
    else found.set(key, { why, languages: [language] });
  }
  return [...found.values()].map(({ why: { code, pointer, found: what }, languages: some }) => ({
    code,
    pointer,
    sort,
    name: String(input[sort]),
    step,
    found: what,
    ...(some.length < languages.length && { languages: some }),
  }));
}

function obstacleTo(write: () => unknown): Unwritable | undefined {
  try {
    write();
  } catch (error) {
    if (error instanceof Unwritable) return error;
    throw error;
  }
  return undefined;
}
