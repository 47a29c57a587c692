import type { StepOfKind } from '../../steps/definitions.ts';
import { askedInWords } from '../expression/in-words.ts';
import { fromId } from '../step-names.ts';
import { wordsOf } from '../words/words.ts';
import { type Here, idOf } from './drawing.ts';
import { endEvent, escalationDefinition, terminateDefinition } from './events.ts';
import { type Flow, type FlowNode, flowBetween, type SequenceFlow } from './flow.ts';
import type { Shape } from './kind-shape.ts';

type Parallel = StepOfKind<'parallel'>;

/**
 * Branches in a subprocess that is done when all of them are. Where fewer are enough, the branch that makes it enough
 * ends the others, or, where they may continue, tells the case to go on without them.
 */
export function sideBySide(here: Here<Parallel>): Shape {
  const { id, name, step } = here;
  const { rest = 'cancel' } = step;
  const goesOn = `${id}__goes_on`;
  const subprocess: FlowNode = { id, tag: 'subProcess', name, content: branches(here) };
  if (joinOf(step) === 'all' || rest === 'cancel') return { nodes: [subprocess] };
  return {
    nodes: [
      subprocess,
      endEvent(`${id}__rest_done`),
      {
        id: goesOn,
        tag: 'boundaryEvent',
        on: id,
        attributes: { attachedToRef: id, cancelActivity: 'false' },
        inside: [escalationDefinition(goesOn, id)],
      },
    ],
    flows: [flowBetween(id, `${id}__rest_done`)],
    leavesFrom: goesOn,
  };
}

const joinOf = ({ join = 'all' }: Parallel) => join;

function branches(here: Here<Parallel>): Flow {
  const { id, step, inside, drawing } = here;
  const [start, split, done, skipped] = [`${id}__start`, `${id}__split`, `${id}__done`, `${id}__skipped`];
  const entries = Object.entries(step.branches);
  const ending = endOf(here, done);
  const nodes: FlowNode[] = [
    { id: start, tag: 'startEvent' },
    { id: split, tag: 'parallelGateway' },
    ...(entries.some(([, { when }]) => when !== undefined) ? [endEvent(skipped)] : []),
    ...ending.nodes,
  ];
  const flows: SequenceFlow[] = [flowBetween(start, split), ...ending.flows];
  for (const [key, { title, when }] of entries) {
    const branch = `${idOf(here.located.path, drawing.prefix)}__${key.replaceAll('-', '_')}__branch`;
    nodes.push({ id: branch, tag: 'subProcess', name: title ?? fromId(key), content: inside(key) });
    flows.push(flowBetween(branch, done));
    if (when === undefined) flows.push(flowBetween(split, branch));
    else {
      const choice = `${branch}__when`;
      nodes.push({ id: choice, tag: 'exclusiveGateway' });
      flows.push(
        flowBetween(split, choice),
        flowBetween(choice, branch, askedInWords(when, drawing.exported)),
        flowBetween(choice, skipped, wordsOf(drawing.exported.language).otherwise),
      );
    }
  }
  return { nodes, flows };
}

/** What follows each branch. */
function endOf({ id, step, drawing }: Here<Parallel>, done: string): Flow {
  const join = joinOf(step);
  if (join === 'all') return { nodes: [endEvent(done)], flows: [] };
  const [enough, open] = [`${id}__enough`, `${id}__open`];
  const goOn =
    step.rest === 'continue'
      ? endEvent(enough, undefined, escalationDefinition(enough, id))
      : endEvent(enough, undefined, terminateDefinition(enough));
  const words = wordsOf(drawing.exported.language);
  return {
    nodes: [{ id: done, tag: 'exclusiveGateway', name: words.enough }, goOn, endEvent(open)],
    flows: [flowBetween(done, enough, words.yes), flowBetween(done, open, words.no)],
  };
}
