/**
 * The decision tables of every procedure, for an engine that is not ours: `decision-tables.ts write FOLDER` exports each
 * edition as DMN and says what to look up in it, at and beside every value that a cell names; `… compare FOLDER` holds
 * what the engine answered against what Dossier answers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locate } from '#engine/compile/located.ts';
import { dmn } from '#engine/export/dmn/dmn.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import { type Procedure, procedure as procedureSchema } from '#engine/language/procedure.ts';
import { evaluateTable } from '#engine/rules/decision-table/evaluate-table.ts';
import { shippedProcedures } from '#worker/shipped-procedures.ts';
import { lookUps } from './look-ups.ts';

type Table = NonNullable<Procedure['tables']>[string];

const [mode, folder = 'judged'] = process.argv.slice(2);
const sheets = shippedProcedures().flatMap(({ file, definition }) => {
  const procedure = procedureSchema.parse(definition);
  return Object.entries(procedure.tables ?? {}).flatMap(([id, table]) =>
    table.editions.map((edition) => ({
      name: `${file} ${id} ${edition.validFrom}`,
      procedure,
      table: alone(table, edition),
    })),
  );
});

/** One edition, looked up by inputs that are given as they are. */
function alone(table: Table, edition: Table['editions'][number]): Table {
  const inputs = table.inputs.map((input, i) => ({ ...input, expression: { var: inputName(i) } }));
  return { ...table, inputs, editions: [edition] };
}

function inputName(i: number): string {
  return `input${i + 1}`;
}

/** As the judge reads and writes a value. */
function written(value: Json): string {
  if (value === null) return 'x:';
  if (typeof value === 'boolean') return `b:${value}`;
  if (typeof value === 'number') return `n:${value}`;
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `d:${text}`;
  return /^-?\d+(\.\d+)?$/.test(text) ? `n:${text}` : `s:${text}`;
}

async function write(): Promise<void> {
  const lines: string[] = [];
  for (const [n, { procedure, table }] of sheets.entries()) {
    const alone = { ...procedure, tables: { dec: table } };
    const [language = 'en'] = procedure.languages;
    const exported = String(await dmn.write({ procedure: alone, scopes: locate(procedure), language }));
    // What no group of the case file has is written as of an item; the judge knows plain names only.
    const xml = exported.replaceAll('item.input', 'input');
    writeFileSync(join(folder, `${n}.dmn`), xml);
    for (const [i, values] of lookUps(table).entries())
      lines.push(`${n}\t${i}\t${values.map((value, k) => `${inputName(k)}=${written(value)}`).join('\u0001')}`);
  }
  writeFileSync(join(folder, 'inputs.tsv'), `${lines.join('\n')}\n`);
  console.log(`${sheets.length} editions, ${lines.length} look-ups`);
}

/** Numbers by their value, and no difference between what is not there and null. */
function comparable(row: JsonObject): string {
  return Object.entries(row)
    .map(([name, value]) => `${name}=${written(value).replace(/^n:(.*)/, (_, digits) => `n:${Number(digits)}`)}`)
    .toSorted()
    .join(' ');
}

function expected({ table }: (typeof sheets)[number], values: readonly Json[]): string {
  const facts = Object.fromEntries(values.map((value, i) => [inputName(i), value]));
  const result = evaluateTable(table, facts, table.editions[0]?.validFrom ?? '');
  if ('problem' in result) return 'error';
  return [result.value ?? []]
    .flat()
    .map((row) => comparable(row as JsonObject))
    .join(' | ');
}

function answered(kind: string, body: string): string {
  if (kind === 'error') return 'error';
  if (kind !== 'ok') return `the engine says ${body}`;
  const rows = body === '' ? [] : body.split('\u0002');
  return rows
    .map((row) =>
      row
        .split('\u0001')
        .map((entry) => entry.replace(/=n:(.*)/, (_, digits) => `=n:${Number(digits)}`))
        .toSorted()
        .join(' '),
    )
    .join(' | ');
}

function compare(): void {
  const values = sheets.map(({ table }) => lookUps(table));
  const answers = readFileSync(join(folder, 'answers.txt'), 'utf8').split('\n').filter(Boolean);
  let failed = values.reduce((sum, { length }) => sum + length, 0) - answers.length; // what was never answered
  for (const line of answers) {
    const [n = '', i = '', kind = '', body = ''] = line.split('\t');
    const [sheet, asked] = [sheets[Number(n)], values[Number(n)]?.[Number(i)]];
    if (!sheet || !asked) throw new Error(`nobody asked for ${n}/${i}`);
    const [ours, theirs] = [expected(sheet, asked), answered(kind, body)];
    if (ours === theirs) continue;
    failed++;
    console.log(`FAIL ${sheet.name} at ${JSON.stringify(asked)}: Dossier says ${ours}, the engine ${theirs}`);
  }
  console.log(`${answers.length - failed} passed, ${failed} failed`);
  if (failed > 0 || answers.length === 0) process.exitCode = 1;
}

if (mode === 'write') await write();
else compare();
