import type { Composer } from '../composer.ts';
import { letterWords } from '../letter-words.ts';
import { linked } from '../linked.ts';

export const verification: Composer<'verification'> = (_true, { language, verification: code, verifyUrl, preview }) => {
  if (preview) return [];
  const { verification: said, verify, scan } = letterWords[language];
  const lines = [said(code), linked(verify(verifyUrl))];
  return [{ type: 'verification', address: `${verifyUrl}/${code}`, alternative: scan(code), lines }];
};
