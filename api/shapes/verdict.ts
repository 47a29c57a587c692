import { z } from 'zod';
import type { Language, Text } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { Verdict } from '../use-cases/verify-document.ts';
import { instant, isoOrNull, shapes } from './parts.ts';

export const verdictShape = z
  .object({
    valid: z.boolean().describe('It comes from here, nobody has changed it, and it is in force'),
    finding: z
      .enum(['genuine', 'revoked', 'sealed', 'expired', 'changed', 'unknown'])
      .describe(
        'genuine, revoked: issued here; sealed: carries our intact seal, but is not in the register; ' +
          'expired: the same, and the certificate of the seal has ended; ' +
          'changed: is not as it was sealed; unknown: nothing shows that it comes from here',
      ),
    service: z.string().nullable(),
    subject: z
      .string()
      .nullable()
      .describe('What the letter is, as its subject line says it, without the values of a case'),
    authority: z.string().nullable().describe('Who issued it'),
    issuedAt: instant.nullable(),
    sha256: z.string().nullable(),
    sealedBy: z.string().nullable().describe('Whose seal it carries'),
    revokedAt: instant.nullable(),
  })
  .register(shapes, { id: 'Verdict' });

/** What was found out, its names in the language of whoever asks. */
export function verdictJson(verdict: Verdict, language: Language): z.input<typeof verdictShape> {
  const named = (text: Text | undefined) => (text === undefined ? null : wordsIn(text, language));
  const { finding } = verdict;
  const letter = 'letter' in verdict ? verdict.letter : undefined;
  return {
    valid: finding === 'genuine' || finding === 'sealed',
    finding,
    service: named(letter?.service),
    subject: named(letter?.subject),
    authority: named(letter?.authority),
    issuedAt: isoOrNull(letter?.issuedAt),
    sha256: letter?.sha256 ?? null,
    sealedBy: ('sealedBy' in verdict ? verdict.sealedBy : letter?.sealedBy) ?? null,
    revokedAt: isoOrNull(letter?.revokedAt),
  };
}
