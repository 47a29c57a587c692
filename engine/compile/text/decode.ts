/** The text of a file; when it is not UTF-8, what it seems to be, and the offset of the first letter that shows it. */
export interface Decoded {
  readonly text: string;
  readonly otherwise?: { readonly encoding: 'utf-16' | 'latin-1'; readonly at: number };
}

/** Reads UTF-8, with a byte order mark or without; of another encoding enough to show the place. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), otherwise: { encoding: 'utf-16', at: 0 } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return latin(bytes);
  }
}

/** By its byte order mark, or by the zero beside the first sign, which in JSON is none of a foreign script. */
function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== undefined && first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

/** One byte is one letter, so a place is the same in the bytes and in the text. */
function latin(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return { text, otherwise: { encoding: 'latin-1', at: firstUnreadable(bytes) } };
}

/** Where the bytes that are no UTF-8 begin: half of what is left is tried at a time, so a large file costs little. */
function firstUnreadable(bytes: Uint8Array): number {
  let [read, unread] = [0, bytes.length];
  while (unread - read > 1) {
    const middle = (read + unread) >> 1;
    if (isReadable(bytes.subarray(0, middle))) read = middle;
    else unread = middle;
  }
  let at = unread - 1;
  while (at > 0 && !isAscii(bytes[at - 1])) at--;
  return at;
}

/** As far as it goes: its last letter may be cut in two. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const isAscii = (byte = 0): boolean => byte < 0x80;
