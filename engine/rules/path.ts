import type { Json } from '../kernel/json.ts';
import { limits } from './limits.ts';
import type { Scope } from './run.ts';

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

/** The scope in which a path begins: the element itself if it has such a field, else the facts around it. */
export function scopeOf(scope: Scope, segments: readonly string[]): Scope {
  const [first] = segments;
  if (first === undefined) return scope;
  let at = scope;
  while (at.outer !== undefined && valueAt(at.data, [first]) === undefined) {
    // Nobody has it: then it is the element that lacks it.
    if (at.outer.outer === undefined && valueAt(at.outer.data, [first]) === undefined) return scope;
    at = at.outer;
  }
  return at;
}

/** The path from the facts' root, for people: `application.household.2.incomeMonths`. */
export function fullPath(scope: Scope, path: string): string {
  if (scope.index === undefined) return path;
  const own = path === 'current' ? '' : path.startsWith('current.') ? path.slice('current.'.length) : path;
  const parts = [scope.list ?? '', scope.list ? String(scope.index) : '', own];
  return parts.filter((part) => part !== '').join('.');
}
