import type { Json, JsonObject } from '../kernel/json.ts';
import { keepsTo } from './conditions.ts';
import type { FieldDefinition } from './definition.ts';
import { below, type FieldProblem, fieldProblem } from './field-problem.ts';
import type { Sight } from './read-fields.ts';
import { readerOf } from './readers.ts';
import { filledIn } from './shower.ts';

/** The checks that a value and the values within it do not meet, judged when everything else has been read. */
export function checkField(value: Json, field: FieldDefinition, at: string, see: Sight): FieldProblem[] {
  const kept = keepsTo(field, () => see(value));
  const within = readerOf(field).within?.(field);
  return [
    ...(kept === 'no' ? [fieldProblem('field/check-not-met', at, undefined, message(field))] : []),
    ...(kept === 'broken' ? [fieldProblem('field/check-broken', at, undefined)] : []),
    ...(within === undefined
      ? []
      : Array.isArray(value)
        ? value.flatMap((entry: Json, i) =>
            filledIn(entry, within).flatMap(([name, inner, part]) =>
              checkField(part, inner, below(below(at, i), name), () => ({ ...see(value), item: entry })),
            ),
          )
        : filledIn(value, within).flatMap(([name, inner, part]) =>
            checkField(part, inner, below(at, name), () => see(value)),
          )),
  ];
}

const message = ({ check }: FieldDefinition): JsonObject => ({ message: (check?.message ?? '') as Json });
