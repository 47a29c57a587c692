import { wordsIn } from '../../../language/words-in.ts';
import type { Composer } from '../composer.ts';
import { letterWords } from '../letter-words.ts';

/** By name where the authority says who holds the role, else by the role. */
export const signature: Composer<'signature'> = (role, { authority, definition, language }) => {
  const signatory = authority?.signatories?.[role];
  return [
    {
      type: 'signature',
      on: letterWords[language].signedFor,
      ...(signatory && { name: signatory.name }),
      title: wordsIn(signatory?.title ?? definition.roles?.[role]?.name ?? role, language),
    },
  ];
};
