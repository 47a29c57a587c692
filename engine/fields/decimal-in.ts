const SPACE = String.raw`[\s\u00a0\u202f'’]`;
const PLAIN = /^\d+(?:[.,]\d+)?$/u;
const BY_SPACES = new RegExp(String.raw`^\d{1,3}(?:${SPACE}\d{3})+(?:[.,]\d+)?$`, 'u');
const BY_DOTS = /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u;
const BY_COMMAS = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/u;
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/u;

/**
 * The number that people wrote, as a plain decimal without needless zeros in front: "1.100,00", "1,100.00", "1 100,00"
 * and "1100.00" are all "1100.00". `ambiguous` for "1.100" and "1,100", which are a thousand to some and one to others.
 */
export function decimalIn(text: string): string | 'ambiguous' | undefined {
  const [, sign = '', written = ''] = /^([-−+]?)\s*(.*)$/su.exec(text.trim()) ?? [];
  if (AMBIGUOUS.test(written)) return 'ambiguous';
  const plain = ungrouped(written)?.replace(/^0+(?=\d)/u, '');
  if (plain === undefined) return undefined;
  return (sign === '-' || sign === '−') && /[1-9]/u.test(plain) ? `-${plain}` : plain;
}

function ungrouped(written: string): string | undefined {
  if (PLAIN.test(written)) return written.replace(',', '.');
  if (BY_SPACES.test(written)) return written.replace(new RegExp(SPACE, 'gu'), '').replace(',', '.');
  if (BY_DOTS.test(written)) return written.replaceAll('.', '').replace(',', '.');
  if (BY_COMMAS.test(written)) return written.replaceAll(',', '');
  return undefined;
}
