import type { Json } from '../../kernel/json.ts';
import { matchCell as matchCellWith } from '../../rules/decision-table/match-cell.ts';
import type { Cell } from '../../rules/decision-table/parse-cell.ts';

export type { Cell };

/** As a case is matched; the tables of a definition name no other values. */
export const matchCell = (cell: Cell, input: Json): boolean => matchCellWith(cell, input, () => null);
