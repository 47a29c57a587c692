import type { Area, Point } from '../layout/lay-out.ts';
import { type Element, element } from '../xml.ts';
import { type FlowNode, nodesIn, type SequenceFlow } from './flow.ts';
import { movedBy, type Places, place } from './place.ts';
import type { Pool } from './pools.ts';

const tenth = (number: number): number => Math.round(number * 10) / 10;

const bounds = ({ x, y, width, height }: Area): Element =>
  element('dc:Bounds', { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) });

const TITLE = 30; // a pool has its name at its left
const GAP = 60;

/** Where everything stands, as other tools read it (BPMN DI); pools one below the other. */
export async function diagramOf(pools: readonly Pool[]): Promise<Element> {
  const elements: Element[] = [];
  const several = pools.length > 1;
  let below = 0;
  let above: Area | undefined;
  for (const { process, flow } of pools) {
    const { width, height, ...places } = await place(flow);
    const pool = { x: 0, y: below, width: width + TITLE, height };
    const placed = several ? movedBy(places, TITLE, below) : places;
    if (several) elements.push(poolShape(process, pool));
    if (above) elements.push(messageEdge(process, pool, above));
    elements.push(...nodesIn(flow).flatMap((node) => shape(node, placed)));
    const flows = [flow, ...nodesIn(flow).flatMap(({ content }) => (content ? [content] : []))];
    elements.push(...flows.flatMap(({ nodes, flows }) => flows.flatMap((one) => edge(one, nodes, placed))));
    above ??= pool;
    below += height + GAP;
  }
  const plane = { id: 'plane', bpmnElement: several ? 'collaboration' : pools[0]?.process };
  return element('bpmndi:BPMNDiagram', { id: 'diagram' }, element('bpmndi:BPMNPlane', plane, ...elements));
}

const poolShape = (process: string, area: Area): Element =>
  element(
    'bpmndi:BPMNShape',
    { id: `${process}__pool__shape`, bpmnElement: `${process}__pool`, isHorizontal: 'true' },
    bounds(area),
  );

/** From the top of a pool to the bottom of the first. */
function messageEdge(process: string, pool: Area, first: Area): Element {
  const x = TITLE + 30;
  return element(
    'bpmndi:BPMNEdge',
    { id: `${process}__tells__edge`, bpmnElement: `${process}__tells` },
    element('di:waypoint', { x, y: tenth(pool.y) }),
    element('di:waypoint', { x, y: tenth(first.y + first.height) }),
  );
}

function shape({ id, tag, content }: FlowNode, { nodes }: Places): Element[] {
  const area = nodes.get(id);
  if (!area) return [];
  const marks = {
    ...(content && { isExpanded: 'true' }),
    ...(tag === 'exclusiveGateway' && { isMarkerVisible: 'true' }),
  };
  return [element('bpmndi:BPMNShape', { id: `${id}__shape`, bpmnElement: id, ...marks }, bounds(area))];
}

function edge({ id, from, to }: SequenceFlow, nodes: readonly FlowNode[], places: Places): Element[] {
  const drawn = places.flows.get(id);
  if (!drawn) return [];
  const at = (node: string) => ({ tag: nodes.find((one) => one.id === node)?.tag ?? '', area: places.nodes.get(node) });
  const [start, end] = [at(from), at(to)];
  const points = drawn.points.map((point, i) => {
    if (i === 0) return meeting(point, start.tag, start.area);
    return i === drawn.points.length - 1 ? meeting(point, end.tag, end.area) : point;
  });
  return [
    element(
      'bpmndi:BPMNEdge',
      { id: `${id}__edge`, bpmnElement: id },
      ...points.map(({ x, y }) => element('di:waypoint', { x: tenth(x), y: tenth(y) })),
      drawn.label && element('bpmndi:BPMNLabel', {}, bounds(drawn.label)),
    ),
  ];
}

/** The layout knows boxes; a diamond or a circle is met further inside, on the same line. */
function meeting({ x, y }: Point, tag: string, area: Area | undefined): Point {
  if (!area || !/(?:Gateway|Event)$/.test(tag)) return { x, y };
  const radius = area.width / 2;
  const [middleX, middleY] = [area.x + radius, area.y + radius];
  const reach = (off: number): number =>
    tag.endsWith('Gateway') ? radius - Math.abs(off) : Math.sqrt(Math.max(0, radius ** 2 - off ** 2));
  const sideways = Math.abs(x - middleX) >= Math.abs(y - middleY);
  if (sideways) return { x: middleX + Math.sign(x - middleX) * reach(y - middleY), y };
  return { x, y: middleY + Math.sign(y - middleY) * reach(x - middleX) };
}
