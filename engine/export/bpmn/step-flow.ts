import type { LocatedStep } from '../../compile/located.ts';
import { describe } from '../describe.ts';
import { outcomeName, wayLabel } from '../way-label.ts';
import { isTriggered, type Way, waysOf } from '../ways.ts';
import { type Drawing, hereOf, idOf } from './drawing.ts';
import { endEvent, triggerDefinition } from './events.ts';
import { type Flow, type FlowNode, flowBetween, type SequenceFlow } from './flow.ts';
import { shapeOf } from './kinds.ts';

/** A step and its ways out: what it is itself, a gateway where it can go on in several ways, events that interrupt it. */
export function stepFlow(located: LocatedStep, drawing: Drawing): Flow {
  const { nodes, flows = [], leavesFrom, races } = shapeOf(hereOf(located, drawing));
  const [first] = nodes;
  const last = nodes.at(-1) ?? first;
  const ways = waysOf(located);
  const triggered = Map.groupBy(ways.filter(isTriggered), ({ outcome }) => outcome);
  const after = new After(idOf(located.path, drawing.prefix), drawing);
  const alone = races && triggered.size === 1;
  for (const [outcome, choices] of triggered)
    if (alone) after.event({ id: first.id, tag: 'intermediateCatchEvent' }, choices);
    else if (races) after.race(first.id, outcome, choices);
    else after.interrupt(last.id, outcome, choices);
  after.goOn(
    leavesFrom ?? last.id,
    ways.filter((way) => !isTriggered(way)),
    last.tag === 'exclusiveGateway',
  );
  const own = alone ? [] : nodes;
  const documentation = describe(located, drawing.exported);
  const documented = (node: FlowNode) => (node.id === first.id ? { ...node, documentation } : node);
  return { nodes: [...own, ...after.nodes].map(documented), flows: [...flows, ...after.flows] };
}

/** Collects what follows a step. */
class After {
  readonly nodes: FlowNode[] = [];
  readonly flows: SequenceFlow[] = [];
  readonly #id: string;
  readonly #drawing: Drawing;

  constructor(id: string, drawing: Drawing) {
    this.#id = id;
    this.#drawing = drawing;
  }

  /** From a node along one of several ways. */
  goOn(from: string, ways: readonly Way[], isGateway = false): void {
    const [only, another] = ways;
    if (!only) return;
    if (!another) return this.#follow(from, only);
    const gateway = isGateway ? from : `${from}__way`;
    if (!isGateway) {
      this.nodes.push({ id: gateway, tag: 'exclusiveGateway' });
      this.flows.push(flowBetween(from, gateway));
    }
    for (const way of ways) this.#follow(gateway, way, wayLabel(way, ways, this.#drawing.exported));
  }

  /** A message or a deadline that ends the activity. */
  interrupt(activity: string, outcome: string, ways: readonly Way[]): void {
    const attributes = { attachedToRef: activity };
    this.event({ id: this.#idOn(outcome), tag: 'boundaryEvent', on: activity, attributes }, ways);
  }

  /** One of several events that the case waits for, of which the first counts. */
  race(gateway: string, outcome: string, ways: readonly Way[]): void {
    const id = this.#idOn(outcome);
    this.flows.push(flowBetween(gateway, id));
    this.event({ id, tag: 'intermediateCatchEvent' }, ways);
  }

  event(node: FlowNode, ways: readonly Way[]): void {
    const [way] = ways;
    if (!way) return;
    const name = outcomeName(way, this.#drawing.exported);
    this.nodes.push({ ...node, name, inside: [triggerDefinition(node.id, way.exit)] });
    this.goOn(node.id, ways);
  }

  #idOn = (outcome: string): string => `${this.#id}__on__${outcome.replaceAll('-', '_')}`;

  #follow(from: string, { to }: Way, name = ''): void {
    const target = to ? idOf(to.path, this.#drawing.prefix) : `${from}__ends`;
    if (!to && !this.nodes.some(({ id }) => id === target)) this.nodes.push(endEvent(target));
    const flow = flowBetween(from, target, name === '' ? undefined : name);
    const twins = this.flows.filter((other) => other.from === from && other.to === target).length;
    this.flows.push(twins === 0 ? flow : { ...flow, id: `${flow.id}__${twins + 1}` });
  }
}
