import { membersOf } from '#engine/compile/text/members.ts';
import type { Json } from '#engine/kernel/json.ts';
import { type Fault, type Refusal, refuse } from '../problems/refusal.ts';

const DEEPEST = 64;

/** JSON text as a value, none of whose names stands twice in its object. */
export function readJson(text: string): { readonly json: Json } | Refusal {
  if (depthOf(text) > DEEPEST) return refuse('request/too-deep', `JSON may be nested ${DEEPEST} levels deep at most.`);
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch (error) {
    return refuse(
      'request/malformed',
      `The body is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
    );
  }
  const twice = [...namedTwice(text)];
  return twice.length === 0
    ? { json }
    : refuse('request/malformed', 'A name stands twice; see errors.', { faults: twice });
}

/** Which of two values with one name is meant nobody can know. */
function* namedTwice(text: string): Generator<Fault> {
  for (const { before, pointer } of membersOf(text))
    if (before !== undefined)
      yield { pointer: pointer(), code: 'request/named-twice', detail: 'The same name stands before in this object.' };
}

/** How deeply the brackets nest, without reading the text as JSON first. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (quoted) {
      if (sign === BACKSLASH) i++;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === BRACKET || sign === BRACE) deepest = Math.max(deepest, ++depth);
    else if (sign === BRACKET_END || sign === BRACE_END) depth--;
  }
  return deepest;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
