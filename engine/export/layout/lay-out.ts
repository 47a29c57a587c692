import ElkConstructor, { type ElkNode } from 'elkjs/lib/elk.bundled.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area extends Point, Size {}

/** What is to be placed: boxes, events on the edge of a box, and arrows between them. */
export interface Picture {
  readonly boxes: readonly (Size & { readonly id: string; readonly edgeEvents?: readonly string[] })[];
  readonly arrows: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly label?: Size | undefined;
  }[];
}

export interface Placed extends Size {
  readonly boxes: ReadonlyMap<string, Area>;
  readonly arrows: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label?: Area }>;
}

export type Direction = 'RIGHT' | 'DOWN';

/** How wide and high an event on an edge is. */
export const EVENT = 36;

// The vendor's types know the class by its default export, Node by the module itself.
const elk = new (ElkConstructor as unknown as new () => { layout(graph: ElkNode): Promise<ElkNode> })();

const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.edgeNode': '20',
  'elk.spacing.portPort': '14',
  'elk.spacing.componentComponent': '40',
  'elk.layered.spacing.nodeNodeBetweenLayers': '56',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST', // what leads back is turned, never the way from the start
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.considerModelOrder.components': 'MODEL_ORDER',
  'elk.layered.feedbackEdges': 'true',
  'elk.edgeLabels.inline': 'false',
  'elk.randomSeed': '1',
};
const PADDING = '[top=24,left=24,bottom=24,right=24]';

/** Places everything so that arrows run one way, by ELK's layered algorithm. The same picture is always placed the same. */
export async function layOut({ boxes, arrows }: Picture, direction: Direction): Promise<Placed> {
  const {
    children = [],
    edges = [],
    width = 0,
    height = 0,
  } = await elk.layout({
    id: 'picture',
    layoutOptions: { ...OPTIONS, 'elk.direction': direction, 'elk.padding': PADDING },
    children: boxes.map(({ id, width, height, edgeEvents = [] }) => ({
      id,
      width,
      height,
      ...(edgeEvents.length > 0 && {
        layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
        ports: edgeEvents.map((event) => ({
          id: event,
          width: EVENT,
          height: EVENT,
          layoutOptions: {
            'elk.port.side': direction === 'RIGHT' ? 'SOUTH' : 'EAST',
            'elk.port.borderOffset': String(-EVENT / 2),
          },
        })),
      }),
    })),
    edges: arrows.map(({ id, from, to, label }) => ({
      id,
      sources: [from],
      targets: [to],
      ...(label && { labels: [{ text: id, ...label }] }),
    })),
  });
  const placed = new Map<string, Area>();
  for (const { id, x = 0, y = 0, width = 0, height = 0, ports = [] } of children) {
    placed.set(id, { x, y, width, height });
    for (const port of ports)
      placed.set(port.id, { x: x + (port.x ?? 0), y: y + (port.y ?? 0), width: EVENT, height: EVENT });
  }
  const drawn = edges.map(({ id, sections = [], labels = [] }) => {
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    const [label] = labels.filter(({ width = 0 }) => width > 0);
    const area = label && { x: label.x ?? 0, y: label.y ?? 0, width: label.width ?? 0, height: label.height ?? 0 };
    return [id ?? '', { points, ...(area && { label: area }) }] as const;
  });
  return { width, height, boxes: placed, arrows: new Map(drawn) };
}
