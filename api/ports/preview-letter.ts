import type { Addressee } from '#engine/compose/letters/addressee.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';

/** Draws a letter as it would go out now, or says in a sentence why it cannot be written yet. */
export type PreviewLetter = (order: {
  readonly definition: Procedure;
  readonly plan: Plan;
  readonly letter: string;
  readonly facts: JsonObject;
  /** The applicant by their account. */
  readonly account: Addressee;
  readonly language: Language;
  /** The day on which it would be issued. */
  readonly today: string;
}) => Promise<Uint8Array | { readonly obstacle: string }>;
