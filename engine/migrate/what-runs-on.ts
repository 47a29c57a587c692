import { canonicalJson } from '../compile/canonical-json.ts';
import { level } from '../compile/flow/level.ts';
import { placesOf as valuesOf } from '../compile/flow/places.ts';
import { valuesKnown } from '../compile/flow/values-known.ts';
import type { ClockRule } from '../kernel/plan.ts';
import type { CaseState } from '../kernel/state.ts';
import type { Reason } from './reason.ts';
import { placesOf, type Version } from './version.ts';

/** What would not go on as it began if the case moved, though the new version would have made the same of it so far. */
export function whatCannotRunOn(
  from: Version,
  to: Version,
  state: CaseState,
  isNamedAhead: (place: string) => boolean,
): Reason | undefined {
  const clock = Object.keys(state.clocks).find((name) => runs(state, name) && isCountedOtherwise(from, to, name));
  if (clock !== undefined) return { why: 'clock-differs', clock };
  const retyped = valuesIn(state).find((place) => typeOf(from, place) !== typeOf(to, place));
  if (retyped !== undefined) return { why: 'type-differs', place: retyped };
  const missing = knownByNow(to, state).find((place) => isNamedAhead(place) && !isThere(state, place));
  return missing === undefined ? undefined : { why: 'value-missing', place: missing };
}

const runs = ({ clocks }: CaseState, name: string): boolean => !clocks[name]?.expired && !clocks[name]?.stoppedOn;

/**
 * The law of the day of filing goes on to count it, by the calendar of that law. What follows its end, and what ends it
 * early, lies ahead.
 */
function isCountedOtherwise(from: Version, to: Version, name: string): boolean {
  const countedBy = (rule: ClockRule | undefined): string => {
    const { to: _ahead, stops: _early, ...counted } = rule ?? ({} as Partial<ClockRule>);
    return canonicalJson(counted);
  };
  if (from.plan.calendar.id !== to.plan.calendar.id) return true;
  return countedBy(from.plan.clocks[name]) !== countedBy(to.plan.clocks[name]);
}

const valuesIn = ({ file }: CaseState): string[] =>
  Object.entries(file).flatMap(([group, fields]) => Object.keys(fields ?? {}).map((field) => `${group}.${field}`));

/** What a field holds; of a list, what each of its entries does. A field that is no longer declared holds what it held. */
function typeOf({ procedure }: Version, place: string): string | undefined {
  const [group = '', name = ''] = place.split('.');
  return shapeOf(procedure.data[group]?.[name]);
}

const shapeOf = (field: unknown): string | undefined => {
  const { type, of } = (field ?? {}) as { readonly type?: string; readonly of?: Readonly<Record<string, unknown>> };
  const inner = Object.entries(of ?? {}).map(([name, one]) => [name, shapeOf(one)]);
  return type && canonicalJson([type, Object.fromEntries(inner)]);
};

/** What every case of the new version surely knows where this one stands: the steps ahead rely on it. */
function knownByNow(to: Version, { visits }: CaseState): string[] {
  const { names } = valuesOf(to);
  const { at } = valuesKnown(to);
  const { steps } = placesOf(to);
  const open = Object.values(visits).flatMap(({ path }) => steps.get(path) ?? []);
  return names.filter((_name, number) => open.some((step) => at.get(step)?.[number] === level.sure));
}

function isThere(state: CaseState, place: string): boolean {
  const [root = '', name = ''] = place.split('.');
  const { steps, rules, tables, clocks } = state;
  const known: Readonly<Record<string, unknown>> = { ...state.file, steps, rules, tables, clocks };
  return ((known[root] ?? {}) as Readonly<Record<string, unknown>>)[name] !== undefined;
}
