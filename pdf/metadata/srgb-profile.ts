/** s15Fixed16Number of an ICC profile. */
const fixed = (value: number): number => Math.round(value * 65_536);

// The primaries and the white of IEC 61966-2-1, adapted to D50 (Bradford), as ICC profiles have them.
const WHITE = [0.9642, 1, 0.8249];
const COLUMNS = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
const CURVE_POINTS = 1024;

/** sRGB's transfer function: from the value in the file to light. */
const light = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/**
 * The colour space sRGB as an ICC profile of version 2.1 (ICC.1:1998-09), written from its constants: it says what the
 * colours of an archived document are.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyzTag(WHITE)],
    ...Object.entries(COLUMNS).map(([name, xyz]) => [name, xyzTag(xyz)] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  const places = new Map<Buffer, number>();
  const bodies: Buffer[] = [];
  let at = 128 + table.length;
  for (const [i, [name, body]] of tags.entries()) {
    let place = places.get(body);
    if (place === undefined) {
      place = at;
      places.set(body, at);
      const padded = Buffer.alloc(Math.ceil(body.length / 4) * 4);
      body.copy(padded);
      bodies.push(padded);
      at += padded.length;
    }
    table.write(name, 4 + i * 12, 'latin1');
    table.writeUInt32BE(place, 8 + i * 12);
    table.writeUInt32BE(body.length, 12 + i * 12);
  }
  return Buffer.concat([header(at), table, ...bodies]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02_10_00_00, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [i, part] of [1998, 2, 9, 6, 49, 0].entries()) bytes.writeUInt16BE(part, 24 + i * 2);
  bytes.write('acsp', 36, 'latin1');
  for (const [i, value] of WHITE.entries()) bytes.writeInt32BE(fixed(value), 68 + i * 4);
  return bytes;
}

function xyzTag(xyz: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 0, 'latin1');
  for (const [i, value] of xyz.entries()) bytes.writeInt32BE(fixed(value), 8 + i * 4);
  return bytes;
}

function textTag(text: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${text}\0`, 'latin1')]);
}

/** Its ASCII part; the parts in Unicode and for old Macintoshes are empty. */
function descriptionTag(text: string): Buffer {
  const bytes = Buffer.alloc(12 + text.length + 1 + 8 + 3 + 67);
  bytes.write('desc', 0, 'latin1');
  bytes.writeUInt32BE(text.length + 1, 8);
  bytes.write(text, 12, 'latin1');
  return bytes;
}

function curveTag(): Buffer {
  const bytes = Buffer.alloc(12 + CURVE_POINTS * 2);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(CURVE_POINTS, 8);
  for (let i = 0; i < CURVE_POINTS; i++)
    bytes.writeUInt16BE(Math.round(light(i / (CURVE_POINTS - 1)) * 65_535), 12 + i * 2);
  return bytes;
}
