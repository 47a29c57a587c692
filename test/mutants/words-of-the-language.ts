import { procedureJsonSchema } from '#engine/language/json-schema.ts';
import { isObject, type Path } from './mutant.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A schema and where the language has it: `procedure.calendar`, `step-task.due`. */
interface Word {
  readonly name: string;
  readonly schema: Schema;
}

/** Something that stands in a definition. */
export interface Written {
  readonly path: Path;
  readonly value: unknown;
  /** The words of the language around it, the last one its own. */
  readonly words: readonly string[];
  /** Other values for it, as the language lists them or gives them for examples. */
  readonly others: readonly unknown[];
  /** Words that it may have and has not, each with an example. */
  readonly absent: readonly (readonly [key: string, word: string, example: unknown])[];
}

const root: Word = { name: 'procedure', schema: procedureJsonSchema() };
const known = root.schema.$defs as Readonly<Record<string, Schema>>;

/** Every word of the language that can say one thing or another. */
export function wordsOfTheLanguage(): ReadonlySet<string> {
  const found = new Set<string>();
  const met = new Set<Schema>();
  const meet = (word: Word): void => {
    const { name, schema } = standsFor(word);
    if (met.has(schema)) return;
    met.add(schema);
    for (const [key, inner] of Object.entries(propertiesOf(schema))) {
      if (inner.const === undefined) found.add(`${name}.${key}`);
      meet({ name: `${name}.${key}`, schema: inner });
    }
    for (const inner of [...alternativesOf(schema), ...entriesOf(schema)]) meet({ name, schema: inner });
  };
  meet(root);
  return found;
}

/** Everything that stands in a definition, what is around first. */
export const writtenIn = (definition: unknown): Written[] => [...written(definition, root, [], [])];

function* written(value: unknown, word: Word, path: Path, around: readonly string[]): Generator<Written> {
  const { name, schema } = chosen(standsFor(word), value);
  const properties = propertiesOf(schema);
  const others = [...((schema.enum ?? []) as readonly unknown[]), ...examplesOf(word.schema), ...examplesOf(schema)];
  const absent = Object.entries(properties).flatMap(([key, inner]) => {
    const [example] = isObject(value) && !(key in value) ? examplesOf(inner) : [];
    return example === undefined ? [] : [[key, `${name}.${key}`, example] as const];
  });
  yield { path, value, words: [...around, word.name], others, absent };
  if (value === null || typeof value !== 'object') return;
  const [entry = {}] = entriesOf(schema);
  for (const [key, inner] of Object.entries(value)) {
    const property = properties[key];
    const next = property ? { name: `${name}.${key}`, schema: property } : { name: word.name, schema: entry };
    yield* written(inner, next, [...path, Array.isArray(value) ? Number(key) : key], [...around, word.name]);
  }
}

const propertiesOf = ({ properties = {} }: Schema) => properties as Readonly<Record<string, Schema>>;

const alternativesOf = ({ anyOf = [], oneOf = [] }: Schema) => [...(anyOf as Schema[]), ...(oneOf as Schema[])];

/** Of a list or a record, what its entries are. */
const entriesOf = ({ items, prefixItems, additionalProperties }: Schema): Schema[] =>
  [items, ...((prefixItems ?? []) as readonly unknown[]), additionalProperties].filter(isObject);

function examplesOf(schema: Schema): readonly unknown[] {
  if (schema.examples !== undefined || schema.const !== undefined)
    return (schema.examples ?? [schema.const]) as unknown[];
  const referred = referredBy(schema);
  return referred ? examplesOf(referred.schema) : [];
}

/** What a reference refers to; what has words of its own gives them its own name. */
function standsFor({ name, schema }: Word): Word {
  const referred = referredBy(schema);
  return referred
    ? standsFor({ name: hasWords(referred.schema) ? referred.name : name, schema: referred.schema })
    : { name, schema };
}

function referredBy({ $ref, allOf = [] }: Schema): Word | undefined {
  const [all] = allOf as readonly Schema[];
  const reference = $ref ?? all?.$ref;
  if (typeof reference !== 'string') return undefined;
  const name = reference.split('/').at(-1) ?? '';
  const schema = known[name];
  if (!schema) throw new Error(`the language has no ${reference}`);
  return { name, schema };
}

const hasWords = (schema: Schema): boolean => schema.properties !== undefined || alternativesOf(schema).some(hasWords);

/** Of several alternatives the one by which a value is written. */
function chosen(word: Word, value: unknown): Word {
  const one = alternativesOf(word.schema)
    .map((schema) => standsFor({ name: word.name, schema }))
    .find(({ schema }) => isOf(schema, value));
  return one ? chosen(one, value) : word;
}

function isOf(schema: Schema, value: unknown): boolean {
  const alternatives = alternativesOf(schema).map((one) => standsFor({ name: '', schema: one }).schema);
  if (alternatives.length > 0) return alternatives.some((one) => isOf(one, value));
  if (!isObject(value)) return schema.type === (Array.isArray(value) ? 'array' : typeof value);
  const properties = propertiesOf(schema);
  const required = (schema.required ?? []) as readonly string[];
  return (
    schema.type === 'object' &&
    required.every((key) => key in value) &&
    (schema.properties === undefined || Object.keys(value).every((key) => key in properties)) &&
    Object.entries(properties).every(
      ([key, { const: only }]) => only === undefined || !(key in value) || only === value[key],
    )
  );
}
