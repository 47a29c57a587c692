import type { Element } from '../xml.ts';

/** A node of a BPMN process, before it is written and placed. */
export interface FlowNode {
  readonly id: string;
  readonly tag: string;
  readonly name?: string;
  readonly documentation?: readonly string[];
  readonly attributes?: Element['attributes'];
  /** What stands inside it behind its flows: performers, definitions of events, loops. */
  readonly inside?: readonly Element[];
  /** A boundary event: on the edge of this activity. */
  readonly on?: string;
  readonly content?: Flow;
}

export interface SequenceFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name?: string;
}

/** What stands in one process or subprocess. */
export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly SequenceFlow[];
}

export const flowBetween = (from: string, to: string, name?: string): SequenceFlow => ({
  id: `${from}__to__${to}`,
  from,
  to,
  ...(name !== undefined && { name }),
});

/** All nodes of a flow, those of its subprocesses included. */
export const nodesIn = ({ nodes }: Flow): FlowNode[] =>
  nodes.flatMap((node) => [node, ...(node.content ? nodesIn(node.content) : [])]);
