import { type TableProblem, tableProblem } from './table-problem.ts';

/** A table as DMN tools exchange it: names instead of expressions, policies in capitals, lists of values in one text. */
export interface DmnTable {
  readonly hitPolicy: string;
  readonly aggregation?: string | null;
  readonly inputs: readonly { readonly expression: string; readonly type?: string | null }[];
  readonly outputs: readonly {
    readonly name?: string | null;
    readonly type?: string | null;
    readonly values?: string | null;
    readonly default?: string | null;
  }[];
  readonly rules: readonly { readonly in: readonly string[]; readonly out: readonly string[] }[];
}

type Shape = (value: unknown, pointer: string) => TableProblem | undefined;

const text: Shape = (value, pointer) =>
  typeof value === 'string' ? undefined : tableProblem('table/wrong-shape', pointer, value, 'Write a text.');

const optional =
  (shape: Shape): Shape =>
  (value, pointer) =>
    value == null ? undefined : shape(value, pointer);

const listOf =
  (shape: Shape): Shape =>
  (value, pointer) => {
    if (!Array.isArray(value)) return tableProblem('table/wrong-shape', pointer, value, 'Write a list.');
    for (const [index, element] of value.entries()) {
      const problem = shape(element, `${pointer}/${index}`);
      if (problem) return problem;
    }
    return undefined;
  };

const objectOf =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, pointer) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return tableProblem('table/wrong-shape', pointer, value, 'Write an object.');
    for (const [name, shape] of Object.entries(members)) {
      const problem = shape((value as Readonly<Record<string, unknown>>)[name], `${pointer}/${name}`);
      if (problem) return problem;
    }
    return undefined;
  };

const table = objectOf({
  hitPolicy: text,
  aggregation: optional(text),
  inputs: listOf(objectOf({ expression: text, type: optional(text) })),
  outputs: listOf(
    objectOf({ name: optional(text), type: optional(text), values: optional(text), default: optional(text) }),
  ),
  rules: listOf(objectOf({ in: listOf(text), out: listOf(text) })),
});

/** The first thing that keeps a value from being such a table, or nothing. */
export const notDmnTable = (value: unknown): TableProblem | undefined => table(value, '');
