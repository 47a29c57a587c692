import type { Json } from '../kernel/json.ts';
import { limits } from './limits.ts';
import type { Run, Scope } from './run.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const INDEX = /^(0|[1-9]\d{0,8})$/;

/** The segments of `application.rent`; none for the empty path; undefined where a path may not lead. */
export function segmentsOf(path: string): readonly string[] | undefined {
  if (path === '') return [];
  if (path.length > limits.pathLength) return undefined;
  const segments = path.split('.');
  return segments.some((segment) => segment === '' || FORBIDDEN.has(segment)) ? undefined : segments;
}

/** The value at a path, own properties and list positions only: never a prototype's, never a list's `length`. */
export function valueAt(data: Json, segments: readonly string[]): Json | undefined {
  let value: Json | undefined = data;
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) value = INDEX.test(segment) ? (value as readonly Json[])[Number(segment)] : undefined;
    else value = Object.hasOwn(value, segment) ? (value as Readonly<Record<string, Json>>)[segment] : undefined;
  }
  return value;
}

/** The scope in which a path begins: the nearest that has its first field; where none has, the element lacks it. */
export function scopeOf(run: Run, scope: Scope, segments: readonly string[]): Scope {
  const [first] = segments;
  if (first === undefined) return scope;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (valueAt(at.data, [first]) !== undefined) return at;
    run.steps--;
  }
  return scope;
}

/** The path from the facts' root, for people: `application.household.2.incomeMonths`. */
export function fullPath(scope: Scope, path: string): string {
  if (scope.index === undefined) return path;
  const own = path === 'current' ? '' : path.startsWith('current.') ? path.slice('current.'.length) : path;
  if (!scope.list) return own;
  return own === '' ? `${scope.list}.${scope.index}` : `${scope.list}.${scope.index}.${own}`;
}
