/** A control-flow pattern of the catalogue, and why the language does not say it, if it does not. */
export interface Pattern {
  readonly number: number;
  readonly name: string;
  readonly not?: string;
}

const ONE_VISIT =
  'A `parallel` that is entered again is another visit with branches of its own, so that two runs are never mixed up and none has to wait for the other.';
const INSIDE =
  'Branches stand inside the step that joins them, so it always knows what to wait for (7); a merge elsewhere, that would have to look back, cannot be written.';
const NAMED =
  'A path is never several nameless ones: what happens several times is an item of a list, which can be seen, named and asked about (12 to 15).';

/** The 43 control-flow patterns (Russell, ter Hofstede, van der Aalst, Mulyar: Workflow Control-Flow Patterns, 2006). */
export const patterns: readonly Pattern[] = [
  { number: 1, name: 'Sequence' },
  { number: 2, name: 'Parallel Split' },
  { number: 3, name: 'Synchronization' },
  { number: 4, name: 'Exclusive Choice' },
  { number: 5, name: 'Simple Merge' },
  { number: 6, name: 'Multi-Choice' },
  { number: 7, name: 'Structured Synchronizing Merge' },
  {
    number: 8,
    name: 'Multi-Merge',
    not: 'What is to happen once for each branch stands in the branch, or in a part that each of them calls (22).',
  },
  { number: 9, name: 'Structured Discriminator' },
  { number: 10, name: 'Arbitrary Cycles' },
  { number: 11, name: 'Implicit Termination' },
  { number: 12, name: 'Multiple Instances without Synchronization' },
  { number: 13, name: 'Multiple Instances with a priori Design-Time Knowledge' },
  { number: 14, name: 'Multiple Instances with a priori Run-Time Knowledge' },
  { number: 15, name: 'Multiple Instances without a priori Run-Time Knowledge' },
  { number: 16, name: 'Deferred Choice' },
  { number: 17, name: 'Interleaved Parallel Routing' },
  { number: 18, name: 'Milestone' },
  { number: 19, name: 'Cancel Task' },
  { number: 20, name: 'Cancel Case' },
  { number: 21, name: 'Structured Loop' },
  { number: 22, name: 'Recursion' },
  { number: 23, name: 'Transient Trigger' },
  { number: 24, name: 'Persistent Trigger' },
  { number: 25, name: 'Cancel Region' },
  { number: 26, name: 'Cancel Multiple Instance Task' },
  { number: 27, name: 'Complete Multiple Instance Task' },
  { number: 28, name: 'Blocking Discriminator', not: ONE_VISIT },
  { number: 29, name: 'Cancelling Discriminator' },
  { number: 30, name: 'Structured Partial Join' },
  { number: 31, name: 'Blocking Partial Join', not: ONE_VISIT },
  { number: 32, name: 'Cancelling Partial Join' },
  { number: 33, name: 'Generalized AND-Join', not: ONE_VISIT },
  { number: 34, name: 'Static Partial Join for Multiple Instances' },
  { number: 35, name: 'Cancelling Partial Join for Multiple Instances' },
  { number: 36, name: 'Dynamic Partial Join for Multiple Instances' },
  { number: 37, name: 'Acyclic Synchronizing Merge', not: INSIDE },
  { number: 38, name: 'General Synchronizing Merge', not: INSIDE },
  { number: 39, name: 'Critical Section' },
  { number: 40, name: 'Interleaved Routing' },
  { number: 41, name: 'Thread Merge', not: NAMED },
  { number: 42, name: 'Thread Split', not: NAMED },
  { number: 43, name: 'Explicit Termination' },
];
