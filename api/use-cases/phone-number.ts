/** A number as E.164 writes it, from how people do: with spaces, or 00 for the plus sign; null for none, undefined for what is no number. */
export function phoneNumber(written: string): string | null | undefined {
  const digits = written.replaceAll(/[\s()./-]/g, '').replace(/^00/, '+');
  if (digits === '') return null;
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}
