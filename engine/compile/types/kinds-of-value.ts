import type { ChoiceField } from '../../fields/choice/definition.ts';
import { labelsOf } from '../../fields/choice/options.ts';
import type { Expression } from '../../kernel/json.ts';
import { isDecimalText } from '../../rules/decimal.ts';
import { isDay } from '../../time/civil-day.ts';
import { resolve, type Shape } from '../case-file.ts';
import { callOf } from '../flow/presence.ts';
import { domainOf, type Sight } from '../logic/expression-domain.ts';
import { type Sort, sortOf } from '../sort-of.ts';

/** The sorts that a value may be taken for; undefined where nothing is known of it. A text such as "12.00" is an amount too. */
export function sortsOf(expression: Expression, sight: Sight): readonly Sort[] | undefined {
  if (typeof expression === 'string') {
    if (isDecimalText(expression)) return ['amount', 'words', 'option'];
    return isDay(expression) ? ['day', 'words'] : ['words', 'option'];
  }
  if (typeof expression === 'number') return ['amount'];
  if (typeof expression === 'boolean') return ['truth'];
  if (Array.isArray(expression)) return ['list'];
  const shape = shapeOf(expression, sight);
  const sort = shape ? sortOfShape(shape) : domainOf(expression, sight)?.sort;
  return sort && [sort];
}

/** What stands at the place that an expression reads; undefined where it is not simply read. */
export function shapeOf(expression: Expression, { roots }: Sight): Shape | undefined {
  const call = callOf(expression);
  if (call?.name !== 'var' || typeof call.operands[0] !== 'string') return undefined;
  const found = resolve(call.operands[0], roots);
  return 'shape' in found ? found.shape : undefined;
}

function sortOfShape(shape: Shape): Sort | undefined {
  if (shape.is === 'open') return undefined;
  if (shape.is !== 'value') return shape.is === 'list' ? 'list' : 'parts';
  return shape.field && sortOf(shape.field);
}

/** The options that a value, or each entry of a list, is one of; undefined where it is none of a choice. */
export function optionsOf(expression: Expression, sight: Sight): readonly string[] | undefined {
  const shape = shapeOf(expression, sight);
  const value = shape?.is === 'list' ? shape.entry : shape;
  if (value?.is !== 'value' || !value.field || sortOf(value.field) !== 'option') return undefined;
  return [...labelsOf((value.field as ChoiceField).options).keys()];
}
