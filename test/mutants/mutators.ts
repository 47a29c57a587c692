import { dataFaults } from './data-faults.ts';
import { decisionFaults } from './decision-faults.ts';
import { lawFaults } from './law-faults.ts';
import { logicFaults, tableFaults } from './logic-faults.ts';
import type { Mutator } from './mutant.ts';
import { nameFaults } from './name-faults.ts';
import { pathFaults } from './path-faults.ts';
import { playedFaults } from './played-faults.ts';
import { shapeFaults } from './shape-faults.ts';
import { referenceFaults, textFaults } from './text-faults.ts';
import { waitingFaults } from './waiting-faults.ts';

/** Every sort of fault. */
export const mutators: readonly Mutator[] = [
  ...shapeFaults,
  ...referenceFaults,
  ...nameFaults,
  ...pathFaults,
  ...waitingFaults,
  ...dataFaults,
  ...logicFaults,
  ...tableFaults,
  ...textFaults,
  ...lawFaults,
  ...decisionFaults,
  ...playedFaults,
];
