import type { Expression } from '../../kernel/json.ts';

export type ColumnType = 'text' | 'number' | 'integer' | 'money' | 'date' | 'boolean' | 'choice';
export type HitPolicy = 'unique' | 'first' | 'priority' | 'any' | 'collect' | 'ruleOrder' | 'outputOrder';
export type Aggregation = 'sum' | 'min' | 'max' | 'count';

/** The cells of one row: one for each input, one for each output. */
export type Row = readonly [inputs: readonly string[], outputs: readonly string[]];

/** The rows in force from a day on. */
export interface Edition {
  readonly validFrom: string;
  readonly rows: readonly Row[];
}

/** A decision table as a definition writes it; cells in the notation of DMN 1.5 (FEEL unary tests). */
export interface DecisionTable {
  readonly hitPolicy: HitPolicy;
  readonly aggregation?: Aggregation | undefined;
  readonly inputs: readonly { readonly expression: Expression; readonly type: ColumnType }[];
  readonly outputs: readonly {
    readonly name: string;
    readonly type: ColumnType;
    /** From the most important on: what `priority` and `outputOrder` go by. */
    readonly values?: readonly string[] | undefined;
  }[];
  readonly editions: readonly Edition[];
}
