import { expect, test } from 'vitest';
import { procedure } from '../../language/procedure.ts';
import { NO_SUCH_DAY } from '../meant-value.ts';
import rules from './rules.json' with { type: 'json' };

interface Definition {
  readonly type?: string;
  readonly error?: (issue: object) => string;
  readonly getter?: () => unknown;
}

/** Every rule that a schema says in its own words, wherever it stands below a schema. */
function rulesBelow(root: unknown): Set<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === null || typeof value !== 'object' || seen.has(value)) continue;
    seen.add(value);
    const definition = '_zod' in value ? (value._zod as { readonly def: Definition }).def : (value as Definition);
    if ('_zod' in value && definition.error) found.add(definition.error({ code: 'custom' }));
    if (definition.type === 'lazy') waiting.push(definition.getter?.());
    waiting.push(...(value instanceof Map ? value.values() : Object.values(definition)));
  }
  return found;
}

/** Said without a message in a schema. */
const OTHERS = ['a day reads YYYY-MM-DD', 'an address reads https://…', 'min is greater than max', NO_SUCH_DAY];

test('what the language says of a value has words in each language, and nothing else has', () => {
  const said = rulesBelow(procedure);
  expect(said.size).toBeGreaterThan(20);
  expect(Object.keys(rules).sort()).toEqual([...said, ...OTHERS].sort());
  for (const words of Object.values(rules)) expect(Object.keys(words)).toEqual(['fr', 'de', 'lb']);
});
