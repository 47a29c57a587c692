import { z } from 'zod';
import { type Part, parts } from '../language/part.ts';
import { pointerTo } from './finding.ts';

/** A part of a definition, where it stands. */
export interface Placed {
  readonly part: Part;
  readonly value: unknown;
  readonly pointer: string;
}

type Visit = (value: unknown, pointer: string, found: Placed[]) => void;

/** All parts in a value that this schema has accepted. Scopes are left out: their steps are walked where they stand. */
export function partsIn(schema: z.core.$ZodType, value: unknown, pointer: string): Placed[] {
  const found: Placed[] = [];
  visitOf(schema)?.(value, pointer, found);
  return found;
}

/** Made once for each schema; undefined where nothing of interest can be inside. */
const made = new WeakMap<z.core.$ZodType, { visit: Visit | undefined }>();

function visitOf(schema: z.core.$ZodType): Visit | undefined {
  const before = made.get(schema);
  if (before) return before.visit;
  const self: { visit: Visit | undefined } = { visit: (...around) => self.visit?.(...around) };
  made.set(schema, self); // schemas may contain themselves
  self.visit = make(schema);
  return self.visit;
}

function make(schema: z.core.$ZodType): Visit | undefined {
  const part = parts.get(schema as z.ZodType);
  if (part) return part.part === 'scope' ? undefined : (value, pointer, found) => found.push({ part, value, pointer });
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable)
    return visitOf(schema._zod.def.innerType);
  if (schema instanceof z.core.$ZodLazy) return visitOf(schema._zod.def.getter());
  if (schema instanceof z.core.$ZodObject) return ofObject(schema);
  if (schema instanceof z.core.$ZodRecord) return ofRecord(visitOf(schema._zod.def.valueType));
  if (schema instanceof z.core.$ZodArray) return ofArray(visitOf(schema._zod.def.element));
  if (schema instanceof z.core.$ZodUnion) return ofUnion(schema._zod.def.options);
  return undefined;
}

function ofObject(schema: z.core.$ZodObject): Visit | undefined {
  const fields = new Map<string, { visit: Visit; step: string }>();
  for (const [key, field] of Object.entries(schema._zod.def.shape)) {
    const visit = visitOf(field);
    if (visit) fields.set(key, { visit, step: pointerTo(key) });
  }
  if (fields.size === 0) return undefined;
  return (value, pointer, found) => {
    for (const [key, { visit, step }] of fields) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) visit(inner, pointer + step, found);
    }
  };
}

const ofRecord = (visit: Visit | undefined): Visit | undefined =>
  visit &&
  ((value, pointer, found) => {
    for (const [key, inner] of Object.entries(value as object)) visit(inner, pointer + pointerTo(key), found);
  });

const ofArray = (visit: Visit | undefined): Visit | undefined =>
  visit &&
  ((value, pointer, found) => (value as unknown[]).forEach((inner, i) => visit(inner, `${pointer}/${i}`, found)));

/** Of alternatives, the one that accepts the value. */
function ofUnion(options: readonly z.core.$ZodType[]): Visit | undefined {
  const alternatives = options.map((option) => ({ option, visit: visitOf(option) }));
  if (alternatives.every(({ visit }) => visit === undefined)) return undefined;
  const byKind = new Map<unknown, Visit | undefined>();
  for (const { option, visit } of alternatives)
    for (const literal of tagsOf(option)) if (!byKind.has(literal)) byKind.set(literal, visit);
  return (value, pointer, found) => {
    const { kind, type } = (value ?? {}) as { kind?: unknown; type?: unknown };
    const tag = [kind, type].find((word) => byKind.has(word));
    if (tag !== undefined) return byKind.get(tag)?.(value, pointer, found);
    return alternatives.find(({ option }) => z.core.safeParse(option, value).success)?.visit?.(value, pointer, found);
  };
}

/** The words by which a union's member is told from the others: its `kind` or `type`. */
function tagsOf(schema: z.core.$ZodType): readonly unknown[] {
  if (!(schema instanceof z.core.$ZodObject)) return [];
  const { kind, type } = schema._zod.def.shape;
  const tag = kind ?? type;
  return tag instanceof z.core.$ZodLiteral ? tag._zod.def.values : [];
}
