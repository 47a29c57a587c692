import type { Json } from '#engine/kernel/json.ts';
import type { Procedure } from '#engine/language/procedure.ts';

type Table = NonNullable<Procedure['tables']>[string];
type ColumnType = Table['inputs'][number]['type'];

const MOST = 400;

/** What is looked up in a table of one edition: values at and beside those that its cells name, in every combination, or as many as there may be. */
export function lookUps({ inputs, editions }: Table): Json[][] {
  const rows = editions.flatMap((edition) => edition.rows);
  const columns = inputs.map(({ type }, i) =>
    valuesIn(
      type,
      rows.map(([cells]) => cells[i] ?? '-'),
    ),
  );
  const all = columns.reduce((sum, { length }) => sum * length, 1);
  const step = Math.max(1, Math.ceil(all / MOST)) | 1; // odd, so that no column stands still
  const found: Json[][] = [];
  for (let n = 0; n < all; n += step) {
    let rest = n;
    found.push(
      columns.map((values) => {
        const value = values[rest % values.length] ?? null;
        rest = Math.floor(rest / values.length);
        return value;
      }),
    );
  }
  return found;
}

const beside: { readonly [Type in ColumnType]: (cells: string) => Json[] } = {
  integer: (cells) => numbersIn(cells).flatMap((value) => [value - 1, value, value + 1]),
  number: (cells) => numbersIn(cells).flatMap((value) => [value - 0.5, value, value + 0.5]),
  money: (cells) =>
    numbersIn(cells).flatMap((value) => [value - 0.01, value, value + 0.01].map((amount) => amount.toFixed(2))),
  date: (cells) =>
    [...cells.matchAll(/\d{4}-\d\d-\d\d/g)].flatMap(([day]) => [dayBeside(day, -1), day, dayBeside(day, 1)]),
  boolean: () => [true, false],
  text: wordsIn,
  choice: wordsIn,
};

function valuesIn(type: ColumnType, cells: readonly string[]): Json[] {
  const values = [...new Set(beside[type](cells.join(' , ')))];
  return values.length > 0 ? values : [null];
}

const numbersIn = (cells: string): number[] =>
  [...cells.matchAll(/-?\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));

function wordsIn(cells: string): Json[] {
  return [
    'something-else',
    ...[...cells.matchAll(/[\p{L}][\p{L}\d-]*/gu)].map(([word]) => word).filter((word) => word !== 'not'),
  ];
}

const dayBeside = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
