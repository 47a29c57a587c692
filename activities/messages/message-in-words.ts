import { ApplicationFailure } from '@temporalio/activity';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { MessageDefinition } from '#engine/language/message.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { Published } from '../definition-cache.ts';
import { type Filling, renderText } from '../templates/render-text.ts';
import { builtInMessages } from './built-in-messages.ts';

const LONGEST_SUBJECT = 250;

/** Which message, and the last day that it names. */
interface Wanted {
  readonly message: string;
  readonly due?: string;
}

/** A message of the definition's, or of Dossier's own, filled with the case. Fails as `renderText` does. */
export function messageInWords(
  { definition, plan }: Published,
  wanted: Wanted,
  facts: JsonObject,
  language: Language,
): { readonly subject: string; readonly body: string } {
  const { subject, body } = messageFor(definition, wanted);
  const filling: Filling = { facts, data: definition.data, language, zone: plan.calendar.zone };
  return {
    subject: oneLine(renderText(wordsIn(subject, language), filling)),
    body: renderText(wordsIn(body, language), filling),
  };
}

function messageFor({ messages }: Procedure, { message: name, due }: Wanted): MessageDefinition {
  const declared = messages?.[name];
  if (declared) return declared;
  const own = builtInMessages[name];
  if (!own) throw ApplicationFailure.nonRetryable(`there is no message ${name}`, 'message/unknown-template');
  return due === undefined ? { ...own, body: own.undated } : own;
}

const oneLine = (subject: string): string =>
  Array.from(subject.replaceAll(/\s+/g, ' ').trim()).slice(0, LONGEST_SUBJECT).join('');
