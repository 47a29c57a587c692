import type { PaperForm } from '#engine/compose/letters/compose-paper-form.ts';

/** Draws a form to be filled in by hand, or says in a sentence why it cannot be drawn. */
export type DrawForm = (form: Omit<PaperForm, 'authority'>) => Promise<Uint8Array | { readonly obstacle: string }>;
