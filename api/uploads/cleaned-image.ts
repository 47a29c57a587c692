import { Transformer } from '@napi-rs/image';
import { type Refusal, refuse } from '../problems/refusal.ts';

/** More than any camera of a telephone takes; what it comes to in memory is four times as many bytes. */
const MOST_PIXELS = 60_000_000;
const QUALITY = 90;

/**
 * The same picture, drawn anew: without what a camera or a program wrote beside it (place, time, device, a smaller copy),
 * and without whatever else hides in a file that only looks like a picture. It is turned as it was meant to be seen.
 */
export async function cleanedImage(bytes: Uint8Array, type: 'jpeg' | 'png'): Promise<Uint8Array | Refusal> {
  try {
    const image = new Transformer(bytes);
    const { width, height } = await image.metadata();
    if (width * height > MOST_PIXELS) return unreadable();
    image.rotate();
    return type === 'jpeg' ? await image.jpeg(QUALITY) : await image.png();
  } catch {
    return unreadable();
  }
}

const unreadable = (): Refusal =>
  refuse('document/unreadable', 'The picture is broken or far too large: save it anew and send it again.');
