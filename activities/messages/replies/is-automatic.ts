import type { ParsedMail } from 'mailparser';
import { isReport, valuesOf } from '../open-mail.ts';

const MACHINES = ['x-autoreply', 'x-autorespond', 'x-failed-recipients', 'list-id', 'list-post', 'list-unsubscribe'];

/** Whether no person wrote it: a note of absence, a list, a mail server, or our own mail sent back (RFC 3834). */
export function isAutomatic(mail: ParsedMail): boolean {
  const says = (name: string, test: RegExp): boolean => valuesOf(mail, name).some((value) => test.test(value));
  return (
    isReport(mail) ||
    MACHINES.some((name) => valuesOf(mail, name).length > 0) ||
    says('auto-submitted', /^(?!no\b)/i) ||
    says('precedence', /^(bulk|list|junk|auto_reply)\b/i) ||
    says('return-path', /^<\s*>$/) ||
    says('from', /\b(mailer-daemon|postmaster)@/i)
  );
}
