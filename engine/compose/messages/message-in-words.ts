import { pointerTo } from '../../compile/finding.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { KNOWN_TO_MESSAGES, type MessageDefinition } from '../../language/message.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Language } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { Published } from '../published.ts';
import { type Filling, renderText } from '../render-text.ts';
import { placed, Unwritable } from '../unwritable.ts';
import { builtInMessages } from './built-in-messages.ts';

const LONGEST_SUBJECT = 250;

/** Which message, with what it knows besides the case. */
export type MessageOrder = { readonly message: string } & {
  readonly [name in (typeof KNOWN_TO_MESSAGES)[number]]?: string;
};

/** A message of the definition's, or of Dossier's own, filled with the case. Throws as `renderText` does, and `message/unknown-template`. */
export function messageInWords(
  { definition, plan }: Published,
  wanted: MessageOrder,
  facts: JsonObject,
  language: Language,
): { readonly subject: string; readonly body: string } {
  const { subject, body } = messageFor(definition, wanted);
  const at = pointerTo('messages', wanted.message);
  const known = KNOWN_TO_MESSAGES.filter((name) => wanted[name] !== undefined).map((name) => [name, wanted[name]]);
  const filling: Filling = {
    facts: { ...facts, ...Object.fromEntries(known) },
    data: definition.data,
    language,
    zone: plan.calendar.zone,
  };
  return {
    subject: placed(`${at}/subject`, () => said(oneLine(renderText(wordsIn(subject, language), filling)))),
    body: placed(`${at}/body`, () => said(renderText(wordsIn(body, language), filling))),
  };
}

function messageFor({ messages }: Procedure, { message: name, due }: MessageOrder): MessageDefinition {
  const declared = messages?.[name];
  if (declared) return declared;
  const own = builtInMessages[name];
  if (!own) throw new Unwritable('message/unknown-template', name);
  return due === undefined ? { ...own, body: own.undated } : own;
}

function said(text: string): string {
  if (text.trim() === '') throw new Unwritable('template/empty');
  return text;
}

const oneLine = (subject: string): string =>
  Array.from(subject.replaceAll(/\s+/g, ' ').trim()).slice(0, LONGEST_SUBJECT).join('');
