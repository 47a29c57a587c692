import { type Area, EVENT, layOut, type Point, type Size } from '../layout/lay-out.ts';
import { textWidth, wrap } from '../layout/text-size.ts';
import type { Flow, FlowNode } from './flow.ts';

const FONT = 12;
const LINE = 16;
const TASK: Size = { width: 160, height: 80 };

/** Where every node and every flow of a process is drawn, by id. */
export interface Places {
  readonly nodes: ReadonlyMap<string, Area>;
  readonly flows: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label?: Area }>;
}

/** Places a flow and all flows inside it; the inner ones first, since they say how large their subprocess is. */
export async function place(flow: Flow): Promise<Places & Size> {
  const inner = new Map<string, Places & Size>();
  for (const { id, content } of flow.nodes) if (content) inner.set(id, await place(content));
  const placed = await layOut(
    {
      boxes: flow.nodes
        .filter(({ on }) => on === undefined)
        .map((node) => ({
          id: node.id,
          ...sizeOf(node, inner.get(node.id)),
          edgeEvents: flow.nodes.filter(({ on }) => on === node.id).map(({ id }) => id),
        })),
      arrows: flow.flows.map(({ id, from, to, name }) => ({
        id,
        from,
        to,
        label: name === undefined ? undefined : { width: textWidth(name, FONT), height: LINE },
      })),
    },
    'RIGHT',
  );
  const nodes = new Map(placed.boxes);
  const flows = new Map(placed.arrows);
  for (const [id, places] of inner) {
    const { x, y } = nodes.get(id) ?? { x: 0, y: 0 };
    const { nodes: inside, flows: between } = movedBy(places, x, y + TITLE);
    for (const [one, area] of inside) nodes.set(one, area);
    for (const [one, way] of between) flows.set(one, way);
  }
  return { width: placed.width, height: placed.height, nodes, flows };
}

const TITLE = 20; // a subprocess has its name above its content

/** The same places, seen from elsewhere. */
export const movedBy = ({ nodes, flows }: Places, x: number, y: number): Places => ({
  nodes: new Map([...nodes].map(([id, area]) => [id, moved(area, x, y)])),
  flows: new Map(
    [...flows].map(([id, { points, label }]) => [
      id,
      { points: points.map((point) => moved(point, x, y)), ...(label && { label: moved(label, x, y) }) },
    ]),
  ),
});

const moved = <P extends Point>(point: P, x: number, y: number): P => ({ ...point, x: point.x + x, y: point.y + y });

function sizeOf({ tag, name = '' }: FlowNode, content: Size | undefined): Size {
  if (content) return { width: Math.max(content.width, textWidth(name, FONT) + 24), height: content.height + TITLE };
  if (tag.endsWith('Event')) return { width: EVENT, height: EVENT };
  if (tag.endsWith('Gateway')) return { width: 50, height: 50 };
  const lines = wrap(name, TASK.width - 24, FONT).length;
  return { width: TASK.width, height: Math.max(TASK.height, lines * LINE + 32) };
}
