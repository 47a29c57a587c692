import { partPath } from '../../steps/call/part-path.ts';
import type { StepOfKind } from '../../steps/definitions.ts';
import { automatic } from './activities.ts';
import type { Here } from './drawing.ts';
import type { Shape } from './kind-shape.ts';

/** A part stands where it is called, so that the file is whole. A linked case, or a part that calls itself, is one task. */
export function calledPart(here: Here<StepOfKind<'call'>>): Shape {
  const { id, name, step, drawing } = here;
  if (step.detached || drawing.parts.includes(step.procedure)) return { nodes: [automatic('serviceTask', here)] };
  const content = drawing.scope(partPath(step.procedure), `${id}__`);
  return { nodes: [{ id, tag: 'subProcess', name, content }] };
}
