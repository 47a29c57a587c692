import type { Json, JsonObject } from '../../kernel/json.ts';
import type { CompiledRow } from './compile-rows.ts';
import { matchCell, type Resolve, valueOf } from './match-cell.ts';

/** A row whose cells all match, with its outputs by name. */
export interface Match {
  readonly row: number;
  readonly outputs: JsonObject;
}

/** The rows that match, in the order of the table. */
export function matchRows(rows: readonly CompiledRow[], inputs: readonly Json[], resolve: Resolve): readonly Match[] {
  return rows.flatMap(({ cells, outputs }, row) => {
    if (!cells.every((cell, column) => matchCell(cell, inputs[column] ?? null, resolve))) return [];
    const values = outputs.map(({ name, literal }) => [name, valueOf(literal, resolve)] as const);
    return [{ row, outputs: Object.fromEntries(values) }];
  });
}
