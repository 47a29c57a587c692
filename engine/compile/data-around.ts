import { type Data, fieldAt } from '../fields/field-at.ts';
import { readerOf } from '../fields/readers.ts';
import type { Expression } from '../kernel/json.ts';
import type { Fields } from '../language/field.ts';
import type { Procedure } from '../language/procedure.ts';
import type { LocatedScope } from './located.ts';

/** What forms can ask for inside a scope: the case file, and the items around it with what is kept of each. */
export function dataAround({ data }: Pick<Procedure, 'data'>, scope: LocatedScope | undefined): Data {
  if (!scope?.inside) return data;
  const around = dataAround({ data }, scope.inside.within);
  const frame = scope.inside.kind.frame?.(scope.inside.step);
  return frame ? { ...around, [frame.name]: { ...fieldsOf(frame.over, around), ...frame.data } } : around;
}

/** The fields of an entry of a list, as far as the expression that gives the list shows it. */
function fieldsOf(list: Expression, data: Data): Fields {
  if (list === null || typeof list !== 'object' || Array.isArray(list)) return {};
  const [[operator, operands] = ['', null]] = Object.entries(list);
  const first = Array.isArray(operands) ? (operands as readonly Expression[])[0] : (operands as Expression);
  if (operator === 'filter') return fieldsOf(first ?? null, data);
  const field = operator === 'var' && typeof first === 'string' ? fieldAt(data, first) : undefined;
  return (field && readerOf(field).within?.(field)) ?? {};
}
