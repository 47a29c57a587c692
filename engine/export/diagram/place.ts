import { type Area, layOut, type Point, type Size } from '../layout/lay-out.ts';
import { textWidth, wrap } from '../layout/text-size.ts';
import type { Box, Drawing } from './picture.ts';

const FONT = 15;
const SMALL = 13;
export const LINE = 19;
export const SMALL_LINE = 17;
const WIDTH = 216;
const EDGE = 20;
const LABEL = 190;
const HEAD = 34; // a frame has its name above what is in it

/** A text in lines, and where its middle stands. */
export interface Written extends Point {
  readonly lines: readonly string[];
  readonly small: boolean;
}

export interface PlacedBox extends Area {
  readonly box: Box;
  readonly name: Written;
  readonly who?: Written;
}

export interface PlacedArrow {
  readonly points: readonly Point[];
  readonly triggered: boolean;
  readonly label?: Written & Size;
}

/** A drawing with a place for everything in it; frames come before what they hold. */
export interface Laid extends Size {
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
  readonly captions: readonly Written[];
}

/** The lines of a box, and how large it has to be for them. */
function textsOf({ name, who }: Box): { name: string[]; who: string[]; height: number } {
  const inner = WIDTH - 2 * EDGE;
  const lines = wrap(name, inner, FONT);
  const small = who === undefined ? [] : wrap(who, inner, SMALL);
  return { name: lines, who: small, height: 28 + lines.length * LINE + small.length * SMALL_LINE };
}

export async function place({ boxes, arrows }: Drawing): Promise<Laid> {
  const inner = new Map<string, Laid>();
  for (const box of boxes) if (box.inside.length > 0) inner.set(box.id, await frame(box));
  const placed = await layOut(
    {
      boxes: boxes.map((box) => {
        const { width = WIDTH, height = textsOf(box).height } = inner.get(box.id) ?? {};
        return { id: box.id, width, height };
      }),
      arrows: arrows.map(({ id, from, to, label }) => ({ id, from, to, label: labelSize(label) })),
    },
    'DOWN',
  );
  const here: PlacedBox[] = [];
  const inside: Laid[] = [];
  for (const box of boxes) {
    const area = placed.boxes.get(box.id);
    if (!area) continue;
    const content = inner.get(box.id);
    here.push(content ? framed(box, area) : written(box, area));
    if (content) inside.push(movedBy(content, area));
  }
  const lines = arrows.flatMap(({ id, label, triggered }): PlacedArrow[] => {
    const way = placed.arrows.get(id);
    if (!way) return [];
    if (!way.label) return [{ points: way.points, triggered }];
    const { x, y, width, height } = way.label;
    const text = { lines: wrap(label, LABEL, SMALL), small: true, x: x + width / 2, y, width, height };
    return [{ points: way.points, triggered, label: text }];
  });
  return {
    width: placed.width,
    height: placed.height,
    boxes: [...here, ...inside.flatMap(({ boxes }) => boxes)],
    arrows: [...lines, ...inside.flatMap(({ arrows }) => arrows)],
    captions: inside.flatMap(({ captions }) => captions),
  };
}

function labelSize(label: string): Size | undefined {
  if (label === '') return undefined;
  const lines = wrap(label, LABEL, SMALL);
  return { width: Math.max(...lines.map((line) => textWidth(line, SMALL))) + 8, height: lines.length * SMALL_LINE };
}

/** What is in a frame: one scope, or several side by side, each with its name above it. */
async function frame(box: Box): Promise<Laid> {
  let right = 0;
  let bottom = 0;
  const parts: Laid[] = [];
  for (const { name, drawing } of box.inside) {
    const caption = name === undefined ? [] : wrap(name, LABEL, SMALL);
    const laid = await place(drawing);
    const top = HEAD + textsOf(box).name.length * LINE + caption.length * SMALL_LINE;
    parts.push(movedBy(laid, { x: right, y: top }));
    if (caption.length > 0)
      parts.push({
        ...NOTHING,
        captions: [{ lines: caption, small: true, x: right + laid.width / 2, y: top - caption.length * SMALL_LINE }],
      });
    right += Math.max(laid.width, LABEL + 2 * EDGE);
    bottom = Math.max(bottom, top + laid.height);
  }
  return {
    width: Math.max(right, WIDTH),
    height: bottom,
    boxes: parts.flatMap(({ boxes }) => boxes),
    arrows: parts.flatMap(({ arrows }) => arrows),
    captions: parts.flatMap(({ captions }) => captions),
  };
}

const NOTHING: Laid = { width: 0, height: 0, boxes: [], arrows: [], captions: [] };

function written(box: Box, area: Area): PlacedBox {
  const { name, who } = textsOf(box);
  const x = area.x + area.width / 2;
  return {
    box,
    ...area,
    name: { lines: name, small: false, x, y: area.y + 14 },
    ...(who.length > 0 && { who: { lines: who, small: true, x, y: area.y + 14 + name.length * LINE } }),
  };
}

const framed = (box: Box, area: Area): PlacedBox => ({
  box,
  ...area,
  name: { lines: textsOf(box).name, small: false, x: area.x + area.width / 2, y: area.y + 14 },
});

const moved = <P extends Point>(point: P, { x, y }: Point): P => ({ ...point, x: point.x + x, y: point.y + y });

const movedBy = (laid: Laid, by: Point): Laid => ({
  ...laid,
  boxes: laid.boxes.map((box) => ({
    ...moved(box, by),
    name: moved(box.name, by),
    ...(box.who && { who: moved(box.who, by) }),
  })),
  arrows: laid.arrows.map(({ points, label, triggered }) => ({
    points: points.map((point) => moved(point, by)),
    triggered,
    ...(label && { label: moved(label, by) }),
  })),
  captions: laid.captions.map((caption) => moved(caption, by)),
});
