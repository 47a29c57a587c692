import type { LocatedStep } from '../compile/located.ts';
import { sayDuration } from '../time/derivation-in-words.ts';
import type { Exported } from './format.ts';
import { roleName } from './role-name.ts';
import { wordsOf } from './words/words.ts';

/** What BPMN has no sign for, in sentences: until when, who is reminded, who takes over, what runs one at a time. */
export function describe({ step: { due, lock } }: LocatedStep, exported: Exported): string[] {
  const { language } = exported;
  const words = wordsOf(language);
  const sentences: string[] = [];
  if (due) {
    sentences.push(words.until(sayDuration(due.after as never, language)));
    for (const before of due.remind ?? []) sentences.push(words.remindedBefore(sayDuration(before as never, language)));
    if (due.escalate !== undefined) sentences.push(words.passesTo(roleName(due.escalate, exported)));
  }
  if (lock !== undefined) sentences.push(words.lockedBy(lock));
  return sentences;
}
