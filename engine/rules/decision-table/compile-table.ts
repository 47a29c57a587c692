import { compileExpression } from '../compile-expression.ts';
import { type ByPriority, byPriority } from './apply-hit-policy.ts';
import { columns } from './column.ts';
import { type CompiledRow, compileRows, outputLiteral } from './compile-rows.ts';
import type { DecisionTable } from './decision-table.ts';
import { type TableProblem, tableProblem } from './table-problem.ts';

export interface CompiledTable {
  readonly editions: readonly { readonly validFrom: string; readonly rows: readonly CompiledRow[] }[];
  readonly byPriority: ByPriority;
}

/** Reads every cell of every edition and checks the inputs' expressions. Answers with all problems, or the table. */
export function compileTable(table: DecisionTable): CompiledTable | readonly TableProblem[] {
  const problems: TableProblem[] = [...inputProblems(table), ...policyProblems(table)];
  const inputs = table.inputs.map(({ type }) => columns[type]);
  const outputs = table.outputs.map(({ name, type, values }, index) => ({
    name,
    column: columns[type],
    ...(values && {
      values: values.map((value, at) => output(value, type, `/outputs/${index}/values/${at}`, problems)),
    }),
  }));
  const editions = table.editions.map(({ validFrom, rows }, index) => ({
    validFrom,
    rows: compileRows(rows, inputs, outputs, `/editions/${index}/rows`, problems),
  }));
  return problems.length > 0 ? problems : { editions, byPriority: byPriority(outputs) };
}

function inputProblems(table: DecisionTable): TableProblem[] {
  return table.inputs.flatMap(({ expression }, index) => {
    const compiled = compileExpression(expression);
    if (typeof compiled === 'function') return [];
    return compiled.map((problem) => ({ ...problem, pointer: `/inputs/${index}/expression${problem.pointer}` }));
  });
}

function policyProblems({ hitPolicy, aggregation, outputs }: DecisionTable): TableProblem[] {
  const problems: TableProblem[] = [];
  if (
    (hitPolicy === 'priority' || hitPolicy === 'outputOrder') &&
    outputs.every(({ values }) => values === undefined)
  ) {
    problems.push(
      tableProblem('table/no-priority', '/outputs', hitPolicy, 'Give an output its values, the most important first.'),
    );
  }
  if (aggregation === undefined) return problems;
  if (hitPolicy !== 'collect') {
    problems.push(
      tableProblem('table/nothing-to-aggregate', '/aggregation', hitPolicy, 'Only "collect" has an aggregation.'),
    );
  }
  const [first] = outputs;
  if (
    aggregation !== 'count' &&
    (outputs.length !== 1 || !['number', 'integer', 'money'].includes(first?.type ?? ''))
  ) {
    problems.push(
      tableProblem('table/not-a-number', '/outputs', aggregation, 'It needs one output, a number or money.'),
    );
  }
  return problems;
}

/** A value in a list of values is written as in a cell; a text may stand without quotation marks. */
function output(text: string, type: keyof typeof columns, pointer: string, problems: TableProblem[]) {
  const literal = outputLiteral(text.trim(), columns[type]);
  if (literal === undefined || literal.sort === 'reference') {
    problems.push(tableProblem('table/unreadable-cell', pointer, text));
    return null;
  }
  return literal.value;
}
