import type { StepOfKind } from '../../steps/definitions.ts';
import { element } from '../xml.ts';
import type { Here } from './drawing.ts';
import type { Shape } from './kind-shape.ts';

const FORMAL = { 'xsi:type': 'tFormalExpression' };

/** One subprocess an item, side by side. Where an engine does not know the list, there is one item. */
export function items({ id, name, step, inside }: Here<StepOfKind<'each'>>): Shape {
  const { join = 'all', rest = 'cancel' } = step;
  const enough = join === 'any' ? 1 : typeof join === 'object' && 'count' in join ? join.count : undefined;
  const list = `${id}__list`;
  const loop = element(
    'multiInstanceLoopCharacteristics',
    { isSequential: 'false' },
    element('loopCardinality', FORMAL, `\${execution.hasVariable('${list}') ? ${list}.size() : 1}`),
    typeof enough === 'number' && rest === 'cancel'
      ? element('completionCondition', FORMAL, `\${nrOfCompletedInstances >= ${enough}}`)
      : undefined,
  );
  return { nodes: [{ id, tag: 'subProcess', name, content: inside('body'), inside: [loop] }] };
}
