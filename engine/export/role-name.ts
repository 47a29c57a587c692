import { wordsIn } from '../language/words-in.ts';
import type { Exported } from './format.ts';
import { wordsOf } from './words/words.ts';

/** What a role is called; the applicant and partners are called by their own names. */
export function roleName(role: string, { procedure, language }: Pick<Exported, 'procedure' | 'language'>): string {
  const declared = procedure.roles?.[role];
  if (declared) return wordsIn(declared.name, language);
  return role === 'applicant' ? wordsOf(language).applicant : (procedure.partners?.[role]?.name ?? role);
}
