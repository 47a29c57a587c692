import { pointerTo } from './finding.ts';

/** An object or a list around the place that is read. */
interface Around {
  /** Of an object, the keys that have stood in it. */
  readonly keys?: Set<string>;
  /** Where in it the reader is. */
  at: string | number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/**
 * The place of the first key that stands twice in its object, by its pointer: of two parts of one name, JSON keeps the
 * last and says nothing. Undefined where there is none. The text has to be JSON.
 */
export function duplicateKey(text: string): string | undefined {
  const around: Around[] = [];
  let key = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const here = around.at(-1);
    if (token === '{') around.push({ keys: new Set(), at: '' });
    else if (token === '[') around.push({ at: 0 });
    else if (token === '}' || token === ']') around.pop();
    else if (token === ',' && typeof here?.at === 'number') here.at++;
    else if (token === ':' && here?.keys) {
      here.at = JSON.parse(key) as string;
      if (here.keys.has(here.at)) return pointerTo(...around.map(({ at }) => at));
      here.keys.add(here.at);
    } else key = token;
  }
  return undefined;
}
