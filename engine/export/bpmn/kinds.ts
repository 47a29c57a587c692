import type { StepKind, StepOfKind } from '../../steps/definitions.ts';
import { automatic, work } from './activities.ts';
import { askAndWait } from './ask-and-wait.ts';
import { calledPart } from './called-part.ts';
import type { Here } from './drawing.ts';
import { endEvent, scopeEnd } from './events.ts';
import { items } from './items.ts';
import type { KindShape, Shape } from './kind-shape.ts';
import { sideBySide } from './side-by-side.ts';

/** How every kind of step is drawn. Forget one here and it does not compile. */
const shapes: { readonly [Kind in StepKind]: KindShape<StepOfKind<Kind>> } = {
  submission: (here) => ({ nodes: [work(here, 'applicant', here.drawing.exported)] }),
  evaluate: ({ id, name }) => ({ nodes: [{ id, tag: 'businessRuleTask', name }] }),
  choose: ({ id, name }) => ({ nodes: [{ id, tag: 'exclusiveGateway', name }] }),
  task: (here) => ({
    nodes: [work(here, here.step.role ?? here.step.route?.at(-1)?.role ?? '', here.drawing.exported)],
  }),
  request: (here) => ({ nodes: [work(here, here.step.to, here.drawing.exported)] }),
  opinion: (here) => ({ nodes: [work(here, here.step.from, here.drawing.exported)] }),
  document: (here) => ({ nodes: [automatic('serviceTask', here)] }),
  notify: (here) => ({ nodes: [automatic('sendTask', here)] }),
  decide: (here) => ({ nodes: [automatic('serviceTask', here)] }),
  'hand-off': askAndWait,
  payment: (here) =>
    here.step.through === undefined
      ? { nodes: [work(here, here.step.role ?? '', here.drawing.exported)] }
      : askAndWait(here),
  wait: ({ id, name }) => ({ nodes: [{ id, tag: 'eventBasedGateway', name }], races: true }),
  parallel: (here) => sideBySide(here),
  each: (here) => items(here),
  fetch: (here) => ({ nodes: [automatic('serviceTask', here)] }),
  call: calledPart,
  stage: ({ id, name, inside }) => ({ nodes: [{ id, tag: 'subProcess', name, content: inside('body') }] }),
  end: ({ id, name, drawing }) => ({ nodes: [endEvent(id, name, scopeEnd(id, drawing.ending))] }),
};

/** A step as its kind draws it. */
export const shapeOf = (here: Here<never>): Shape => {
  const shape: KindShape<never> = shapes[here.located.step.kind as StepKind];
  return shape(here);
};
