import type { LocatedScope, LocatedStep } from '../../compile/located.ts';
import type { Exported } from '../format.ts';
import { following, stepIn } from '../ways.ts';
import { work } from './activities.ts';
import { type Beginning, beginningsOf, isOutermost } from './beginnings.ts';
import { type Drawing, type Ending, idOf, scopeId } from './drawing.ts';
import { endEvent, errorDefinition, triggerDefinition } from './events.ts';
import { type Flow, type FlowNode, flowBetween } from './flow.ts';
import { stepFlow } from './step-flow.ts';

/** A scope: its steps from the start on, and each of its handlers with the steps that it leads to, inside a subprocess. */
export function scopeFlow(exported: Exported, scope: LocatedScope, prefix = '', around: readonly string[] = []): Flow {
  const parts = scope.part === undefined ? around : [...around, scope.part];
  const beginnings = beginningsOf(scope, exported).filter((one) => !isOutermost(scope) || !endsAll(one));
  const id = scopeId(scope, prefix);
  const beside = beginnings.filter(({ interrupt }) => !interrupt);
  const main = flowFrom(stepIn(scope, scope.scope.start), id, {
    ...drawingOf(exported, prefix, parts),
    ending: { how: beside.length > 0 ? 'terminate' : 'plain' },
  });
  const events = beginnings.map((beginning) => eventSubprocess(beginning, id, exported, parts));
  return {
    nodes: [...main.nodes, ...events, ...(beside.some(endsAll) ? [endedFromBeside(id)] : [])],
    flows: main.flows,
  };
}

/** Sooner or later it ends the scope in which it begins. */
const endsAll = ({ interrupt, first }: Beginning): boolean =>
  interrupt || [...following(first)].some(({ kind }) => kind.place === 'end');

/** What ends the whole case whenever it happens: each as a process of its own, that somebody or a date begins. */
export const endings = (exported: Exported, outermost: LocatedScope): { id: string; name: string; flow: Flow }[] =>
  beginningsOf(outermost, exported)
    .filter(endsAll)
    .map(({ id, title, first, documentation, trigger, by }) => {
      const prefix = `when__${id}`;
      const drawing: Drawing = { ...drawingOf(exported, `${prefix}__`), ending: { how: 'plain' } };
      const cause = { id: `${prefix}__cause`, name: title };
      const caused: FlowNode = trigger.deadline
        ? { ...cause, tag: 'intermediateCatchEvent', inside: [triggerDefinition(cause.id, trigger)] }
        : work(cause, by, exported);
      const start = { id: `${prefix}__start`, tag: 'startEvent' };
      const { nodes, flows } = flowFrom(first, prefix, drawing, caused);
      const flow = {
        nodes: [start, ...nodes.map((node) => (node.id === cause.id ? { ...node, documentation } : node))],
        flows: [flowBetween(start.id, cause.id), ...flows],
      };
      return { id, name: title, flow };
    });

const drawingOf = (exported: Exported, prefix: string, parts: readonly string[] = []): Omit<Drawing, 'ending'> => ({
  exported,
  prefix,
  parts,
  scope: (path, prefix) => {
    const scope = exported.scopes.find((one) => one.path === path);
    return scope ? scopeFlow(exported, scope, prefix, parts) : { nodes: [], flows: [] };
  },
});

/** The steps from one on, behind a start. */
function flowFrom(first: LocatedStep | undefined, id: string, drawing: Drawing, begin?: FlowNode): Flow {
  if (!first) return { nodes: [], flows: [] };
  const start = begin ?? { id: `${id}__start`, tag: 'startEvent' };
  const flows = [...following(first)].map((step) => stepFlow(step, drawing));
  return {
    nodes: [start, ...flows.flatMap((flow) => flow.nodes)],
    flows: [flowBetween(start.id, idOf(first.path, drawing.prefix)), ...flows.flatMap((flow) => flow.flows)],
  };
}

function eventSubprocess(beginning: Beginning, scope: string, exported: Exported, parts: readonly string[]): FlowNode {
  const { title, first, interrupt, trigger, documentation } = beginning;
  const id = `${scope}__when__${beginning.id}`;
  const start = {
    id: `${id}__start`,
    tag: 'startEvent',
    name: title,
    attributes: { isInterrupting: String(interrupt) },
    inside: [triggerDefinition(`${id}__start`, trigger)],
  };
  const ending: Ending = interrupt ? { how: 'plain' } : { how: 'error', scope };
  const content = flowFrom(first, id, { ...drawingOf(exported, `${id}__`, parts), ending }, start);
  return { id, tag: 'subProcess', name: title, documentation, attributes: { triggeredByEvent: 'true' }, content };
}

/** What runs beside the main path has reached an end: all of the scope is over. */
function endedFromBeside(scope: string): FlowNode {
  const id = `${scope}__ended`;
  const start = {
    id: `${id}__start`,
    tag: 'startEvent',
    attributes: { isInterrupting: 'true' },
    inside: [errorDefinition(`${id}__start`, scope)],
  };
  const end = endEvent(`${id}__end`);
  const content = { nodes: [start, end], flows: [flowBetween(start.id, end.id)] };
  return { id, tag: 'subProcess', attributes: { triggeredByEvent: 'true' }, content };
}
