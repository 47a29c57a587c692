import { locate } from '../compile/located.ts';
import { mentionsOf } from '../compile/mentions-of.ts';
import { partsOf } from '../compile/parts-of.ts';
import type { Renamed } from '../kernel/event.ts';
import { stepOf } from '../kernel/state.ts';
import type { Procedure } from '../language/procedure.ts';

type Node = Record<string, unknown>;

/** A definition in which steps are called otherwise, wherever it names them. */
export function renameSteps(procedure: Procedure, renamed: Renamed): Procedure {
  if (Object.keys(renamed).length === 0) return procedure;
  const subject = { procedure, scopes: locate(procedure) };
  const copy = structuredClone(procedure) as unknown as Node;
  const ids = new Map(Object.entries(renamed).map(([path, now]) => [stepOf(path), stepOf(now)]));
  for (const { to, name, pointer, scope } of mentionsOf(subject)) {
    const now = to === 'step' ? ids.get(name) : to === 'next' && scope ? renamed[`${scope.path}/${name}`] : undefined;
    if (now !== undefined) put(copy, pointer, () => stepOf(now));
  }
  const { expressions, texts, places } = partsOf(subject);
  for (const { pointer } of [...expressions, ...places]) put(copy, pointer, (value) => spoken(value, ids));
  for (const { pointer } of texts) put(copy, pointer, (value) => spoken(value, ids));
  const steps = subject.scopes.flatMap((scope) => scope.steps).toReversed(); // those inside before those around them
  for (const { path, pointer } of steps) {
    const now = renamed[path];
    if (now !== undefined) rekey(copy, pointer, stepOf(now));
  }
  return copy as unknown as Procedure;
}

/** What is said of how steps were left: `steps.<id>`, alone or between the braces of a text. */
function spoken(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const said = (text: string): string =>
      text.replaceAll(/(?<![\w.-])steps\.([\w-]+)/g, (all, id: string) => `steps.${ids.get(id) ?? id}`);
    if (/^steps\.[\w.-]+$/.test(value)) return said(value);
    return value.replaceAll(/\{\{.*?\}\}/gs, said);
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => spoken(one, ids));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoken(one, ids)]));
}

function put(root: Node, pointer: string, change: (value: unknown) => unknown): void {
  const [node, key] = placeOf(root, pointer);
  node[key] = change(node[key]);
}

function rekey(root: Node, pointer: string, now: string): void {
  const [node, key] = placeOf(root, pointer);
  const { [key]: step } = node;
  delete node[key];
  node[now] = step;
}

function placeOf(root: Node, pointer: string): [Node, string] {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  return [keys.reduce((node, key) => node[key] as Node, root), last];
}
