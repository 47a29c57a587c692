import type { StepOfKind } from '../../steps/definitions.ts';
import { element } from '../xml.ts';
import type { Here } from './drawing.ts';
import type { Shape } from './kind-shape.ts';

const FORMAL = { 'xsi:type': 'tFormalExpression' };

/**
 * One subprocess an item, side by side. Where an engine does not know the list, there are two items: with one, nothing
 * would show that they run side by side and that all of them are waited for.
 */
export function items({ id, name, step, inside }: Here<StepOfKind<'each'>>): Shape {
  const { join = 'all', rest = 'cancel' } = step;
  const enough = join === 'any' ? 1 : typeof join === 'object' && 'count' in join ? join.count : undefined;
  const list = `${id}__list`;
  const loop = element(
    'multiInstanceLoopCharacteristics',
    { isSequential: 'false' },
    element('loopCardinality', FORMAL, `\${execution.hasVariable('${list}') ? ${list}.size() : 2}`),
    typeof enough === 'number' && rest === 'cancel'
      ? element('completionCondition', FORMAL, `\${nrOfCompletedInstances >= ${enough}}`)
      : undefined,
  );
  return { nodes: [{ id, tag: 'subProcess', name, content: inside('body'), inside: [loop] }] };
}
