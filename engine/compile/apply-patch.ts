import type { Operation } from './finding.ts';

/** A document with changes made to it (RFC 6902); the one that is given stays as it is. Places that do not exist are an error. */
export function applyPatch(document: unknown, patch: readonly Operation[]): unknown {
  const root = { document: structuredClone(document) };
  for (const operation of patch) {
    const parts = ['document', ...operation.path.split('/').slice(1).map(unescaped)];
    const last = parts.pop() ?? '';
    const owner = parts.reduce<unknown>((at, part) => ownIn(at)[part], root);
    const at = ownIn(owner);
    if (operation.op !== 'add' && !Object.hasOwn(at, last))
      throw new RangeError(`there is nothing at ${operation.path}`);
    if (operation.op === 'remove') {
      if (Array.isArray(owner)) owner.splice(Number(last), 1);
      else delete at[last];
    } else if (operation.op === 'add' && Array.isArray(owner))
      owner.splice(last === '-' ? owner.length : Number(last), 0, operation.value);
    else at[last] = operation.value;
  }
  return root.document;
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function ownIn(value: unknown): Record<string, unknown> {
  if (value === null || typeof value !== 'object') throw new RangeError('the patch leads into a value without parts');
  return value as Record<string, unknown>;
}
