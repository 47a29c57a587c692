import { describe, expect, test } from 'vitest';
import { textWidth } from '../layout/text-size.ts';
import { around, ofEveryKind, shipped } from '../support/exported-procedures.ts';
import { diagram } from './diagram.ts';
import { drawingOf } from './picture.ts';
import { type Laid, LINE, place, SMALL_LINE, type Written } from './place.ts';

const laidOut = async (exported: (typeof shipped)[number][1]): Promise<Laid> => {
  const [outermost] = exported.scopes;
  if (!outermost) throw new Error('there is no scope');
  return place(drawingOf(outermost, exported));
};
const extent = ({ lines, small, x, y }: Written) => {
  const width = Math.max(...lines.map((line) => textWidth(line, small ? 13 : 15)));
  const height = lines.length * (small ? SMALL_LINE : LINE);
  return { x: x - width / 2, y, width, height };
};

describe.each([...shipped, ...ofEveryKind])('%s as a picture', (_name, exported) => {
  test('has every text inside its box', async () => {
    for (const { x, y, width, height, name, who } of (await laidOut(exported)).boxes)
      for (const text of [name, ...(who ? [who] : [])]) {
        const inner = extent(text);
        expect(inner.x).toBeGreaterThanOrEqual(x);
        expect(inner.x + inner.width).toBeLessThanOrEqual(x + width);
        expect(inner.y + inner.height).toBeLessThanOrEqual(y + height);
      }
  });

  test('has every step in it, and no box over another but for frames', async () => {
    const { boxes } = await laidOut(exported);
    const plain = boxes.filter(({ box }) => box.inside.length === 0);
    for (const [i, a] of plain.entries())
      for (const b of plain.slice(i + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.box.id} and ${b.box.id}`).toBe(true);
      }
    const drawn = new Set(boxes.map(({ box }) => box.id));
    for (const { part, steps, path } of exported.scopes)
      if (part === undefined && !path.startsWith('@')) for (const step of steps) expect(drawn).toContain(step.path);
  });

  test('is the same each time, and says what it shows', async () => {
    const svg = await diagram.write(exported);
    expect(await diagram.write(exported)).toBe(svg);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description"/);
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="description">[^<]+<\/desc>/);
  });
});

test('hostile and long words stay words, inside their box', async () => {
  const title = `<script>alert(1)</script> ${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`;
  const exported = around({ look: { kind: 'notify', title, message: 'received', next: 'over' } });
  expect(await diagram.write(exported)).not.toContain('<script>');
  const box = (await laidOut(exported)).boxes.find(({ box }) => box.id.endsWith('/look'));
  if (!box) throw new Error('the step is not drawn');
  expect(extent(box.name).width).toBeLessThanOrEqual(box.width);
});
