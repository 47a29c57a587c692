import { crc32, deflateSync } from 'node:zlib';
import { Transformer } from '@napi-rs/image';
import { expect, test } from 'vitest';
import { Refusal } from '../problems/refusal.ts';
import { cleanedImage } from './cleaned-image.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A grey picture, with what else stands in its file. */
function png(width: number, height: number, ...more: Buffer[]): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const pixels = deflateSync(Buffer.alloc((width + 1) * Math.min(height, 1_000)));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const cleaned = async (bytes: Uint8Array, type: 'jpeg' | 'png'): Promise<Buffer> => {
  const clean = await cleanedImage(bytes, type);
  if (clean instanceof Refusal) throw new Error(clean.detail);
  return Buffer.from(clean);
};

test('what stands beside a picture, or behind it, is gone; the picture is the same', async () => {
  const note = chunk('tEXt', Buffer.from('Comment\0taken at home'));
  const given = Buffer.concat([png(7, 3, note), Buffer.from('PK\x03\x04 another file')]);
  const clean = await cleaned(given, 'png');
  expect(clean.includes('taken at home')).toBe(false);
  expect(clean.includes('another file')).toBe(false);
  expect(await new Transformer(clean).metadata()).toMatchObject({ width: 7, height: 3, format: 'png' });
});

test('a photograph keeps no place and no camera, and stands upright', async () => {
  const photograph = await new Transformer(png(7, 3)).jpeg();
  const turned = Buffer.from('49492a0008000000010012010300010000000600000000000000', 'hex'); // TIFF: orientation 6
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), turned, Buffer.from('GPS 49.6,6.1')]);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
  const clean = await cleaned(Buffer.concat([photograph.subarray(0, 2), segment, photograph.subarray(2)]), 'jpeg');
  expect(clean.includes('Exif')).toBe(false);
  expect(clean.includes('GPS')).toBe(false);
  expect(await new Transformer(clean).metadata()).toMatchObject({ width: 3, height: 7, format: 'jpeg' });
});

test.each([
  ['a picture of far too many pixels', png(20_000, 20_000)],
  ['one that is cut off', png(7, 3).subarray(0, 40)],
  ['no picture at all', Buffer.from('89504e470d0a1a0a00', 'hex')],
])('%s is refused', async (_what, bytes) => {
  expect(await cleanedImage(bytes, 'png')).toMatchObject({ code: 'document/unreadable' });
});
