import type { Table } from '../../language/table.ts';
import { columns } from '../../rules/decision-table/column.ts';
import type { ColumnType } from '../../rules/decision-table/decision-table.ts';
import { type Cell, parseCell } from '../../rules/decision-table/parse-cell.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, fault, pointerTo, remark, removable } from '../finding.ts';
import { named } from '../kept-fields.ts';
import { calledOf } from '../logic/called.ts';
import { type Domain, domainOfField } from '../logic/domain.ts';
import { domainOf } from '../logic/expression-domain.ts';
import { samplesOf } from '../logic/samples.ts';
import { type Cover, coverOf, type Effort, type Inputs } from '../logic/table-cover.ts';
import { sightOf } from '../logic/written-ranges.ts';
import type { Values } from '../words/message-of.ts';

/** Whatever the inputs, a row answers, and where only one may, only one does; every row answers something. */
export const tableRows: Check = (subject) => {
  const effort: Effort = { comparisons: 1_000_000 };
  return Object.entries(subject.procedure.tables ?? {}).flatMap(([name, table]) => {
    const domains = table.inputs.map((input) => domainOfInput(subject, input));
    const read = table.inputs.map(({ type }) => readerOf(type));
    return table.editions.flatMap(({ rows }, edition) => {
      const cells = rows.map(([inputs]) => inputs.map((text, column) => read[column]?.(text) ?? ANY));
      const samples = domains.map((domain, column) =>
        samplesOf(
          cells.map((row) => row[column] ?? ANY),
          table.inputs[column]?.type ?? 'text',
          domain,
        ),
      );
      const at = pointerTo('tables', name, 'editions', edition);
      return findings(table, edition, coverOf(cells, samples, effort), domains, at);
    });
  });
};

const ANY: Cell = { matches: 'any' };

/** Cells that are written alike are one: what they match is looked at once. */
function readerOf(type: ColumnType): (text: string) => Cell {
  const known = new Map<string, Cell>();
  return (text) => {
    const cell = known.get(text) ?? parseCell(text, columns[type].names) ?? ANY;
    known.set(text, cell);
    return cell;
  };
}

/** What an input can be: as its expression says, under the name and type that its column has. */
function domainOfInput(subject: Subject, input: Table['inputs'][number]): Domain {
  const { expression, type, label } = input;
  const known = domainOf(expression, sightOf(subject));
  const column = domainOfField(named(known ? '' : nameOf(input), type === 'choice' ? 'text' : type));
  const fits = known && (known.sort === column.sort || (known.sort === 'option' && isWord(type)));
  if (!fits) return { ...column, field: { ...column.field, label: label ?? nameOf(input) } };
  const called = label ?? calledOf(expression, sightOf(subject));
  return { ...known, field: { ...known.field, label: called } };
}

const isWord = (type: ColumnType): boolean => type === 'text' || type === 'choice';
const nameOf = ({ expression }: Table['inputs'][number]): string => JSON.stringify(expression);

function findings(
  { hitPolicy, editions }: Table,
  edition: number,
  { gap, overlaps, matched, first, undecided }: Cover,
  domains: readonly Domain[],
  at: string,
): Finding[] {
  if (undecided) return [remark('logic/undecided', at)];
  const found: Finding[] = [];
  const example = (inputs: Inputs): Values => ({
    example: { assigned: domains.map(({ field }, i) => ({ field, value: inputs[i] ?? null })) },
  });
  const single = ['unique', 'first', 'priority', 'any'].includes(hitPolicy);
  if (gap && single) found.push(fault('table/gap', `${at}/rows`, { values: example(gap) }));
  const { rows = [] } = editions[edition] ?? {};
  for (const row of rows.keys()) {
    const pointer = `${at}/rows/${row}`;
    const outputs = (one: number): string => JSON.stringify(rows[one]?.[1]);
    const overlap = [...(overlaps.get(row) ?? [])].find(
      ([other]) => hitPolicy === 'unique' || (hitPolicy === 'any' && outputs(row) !== outputs(other)),
    );
    if (!matched.has(row)) found.push(removable('table/row-never-matches', pointer, { row: row + 1 }));
    else if (hitPolicy === 'first' && !first.has(row))
      found.push(removable('table/row-never-reached', pointer, { row: row + 1 }));
    else if (overlap)
      found.push(
        fault('table/overlap', pointer, { values: { row: row + 1, other: overlap[0] + 1, ...example(overlap[1]) } }),
      );
  }
  return found;
}
