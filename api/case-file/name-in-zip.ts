/** What a file system takes for one name (POSIX: NAME_MAX; Windows: less than 256 signs). */
const LONGEST = 255; // bytes of UTF-8
/** Endings are short: a long one is a part of the name that happens to have a point. */
const LONGEST_ENDING = 20; // bytes of UTF-8

/** Separators and wild cards of some system, and what cannot be seen or turns the order of signs around; not joiners. */
const UNSAFE = /[\\\/:*?"<>\|\p{Cc}\p{Zl}\p{Zp}\ufffd[\p{Cf}--[\u200c\u200d]]]/gv;

/**
 * A document's name as it is one on every system and leads nowhere else: behind its number, which keeps it apart from all
 * others, also from what a system reserves (CON, NUL), and shortened in front of its ending where it is too long.
 */
export function nameInZip(number: string, name: string): string {
  const safe = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(UNSAFE, '_')
    .replace(/^\.+/, '_')
    .replace(/[. ]+$|^$/, '_');
  const [, stem = safe, ending = ''] = /^(.+?)(\.[^.]+)$/su.exec(safe) ?? [];
  const kept = sizeOf(ending) <= LONGEST_ENDING ? ending : '';
  const room = LONGEST - sizeOf(`${number} ${kept}`);
  return `${number} ${shortened(kept === '' ? safe : stem, room)}${kept}`;
}

const sizeOf = (text: string): number => Buffer.byteLength(text, 'utf8');

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whole signs, as a reader sees them, as many as fit. */
function shortened(text: string, room: number): string {
  if (sizeOf(text) <= room) return text;
  let left = room - sizeOf('…');
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    left -= sizeOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
