import type { Here } from './drawing.ts';
import type { FlowNode, SequenceFlow } from './flow.ts';

/** What a step becomes. Flows arrive at the first node, which has the step's id, and leave from the last. */
export interface Shape {
  readonly nodes: readonly [FlowNode, ...FlowNode[]];
  readonly flows?: readonly SequenceFlow[];
  /** Where the step's ways begin, when it is not the last node. */
  readonly leavesFrom?: string;
  /** Its ways race each other from here: each is an event behind a gateway, not one on an edge. */
  readonly races?: true;
}

/** How a kind of step is drawn. */
export type KindShape<Config> = (here: Here<Config>) => Shape;
