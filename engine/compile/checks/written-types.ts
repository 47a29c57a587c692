import type { ChoiceField } from '../../fields/choice/definition.ts';
import { labelsOf } from '../../fields/choice/options.ts';
import { fieldAt } from '../../fields/field-at.ts';
import { OPEN } from '../case-file.ts';
import type { Check } from '../check.ts';
import { fault } from '../finding.ts';
import { sightOf } from '../logic/written-ranges.ts';
import { partsOf } from '../parts-of.ts';
import { sortOf } from '../sort-of.ts';
import { sortsOf } from '../types/kinds-of-value.ts';
import { unknownOption, written } from '../types/operand-types.ts';
import { visibleIn } from '../visible.ts';

/** What is written into a field is of its type. Any single value may be written into a text. */
export const writtenTypes: Check = (subject) => {
  const { targets, expressions } = partsOf(subject);
  const byPointer = new Map(expressions.map((one) => [one.pointer, one]));
  return targets.flatMap(({ value: place, pointer, scope }) => {
    const formula = byPointer.get(pointer);
    const field = fieldAt(subject.procedure.data, place);
    if (!formula || !field) return [];
    const more = Object.fromEntries(formula.sees.map((name) => [name, OPEN]));
    const sorts = sortsOf(formula.value, sightOf(subject, { ...visibleIn(subject, scope), ...more }));
    const sort = sortOf(field);
    if (sort === 'option' && typeof formula.value === 'string')
      return unknownOption(formula.value, [...labelsOf((field as ChoiceField).options).keys()], pointer);
    const single = sort === 'words' && !sorts?.includes('list') && !sorts?.includes('parts');
    const text = sort === 'option' && sorts?.includes('words');
    if (!sorts || sorts.includes(sort) || single || text) return [];
    return [fault('type/wrong-value', pointer, { values: { place, type: field.type, found: written(formula.value) } })];
  });
};
