import { StringDecoder } from 'node:string_decoder';
import { type RuleProblem, ruleProblem } from '#engine/rules/rule-problem.ts';

/** What a line is answered with when it cannot be answered otherwise. */
export interface Refused {
  readonly problem: RuleProblem;
}

export const refused = (code: string, pointer: string, found?: unknown, suggestion?: string): Refused => ({
  problem: ruleProblem(code, pointer, found, suggestion),
});

/** Characters of one line; what a definition may have as a file. */
const LONGEST = 5_000_000;

const tooLong = refused('input/too-large', '', `more than ${LONGEST} characters`, 'Send smaller lines.');

/**
 * Answers each line of JSON with a line of JSON, in order and as it comes: all lines that arrived together are answered
 * together. Empty lines are passed over; one that is no JSON is a problem, and the next is answered. Never holds more
 * than one line.
 */
export async function* answerLines(
  input: AsyncIterable<Uint8Array>,
  answer: (value: unknown) => object,
): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  let skipping = false;
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.write(chunk as never).split('\n');
    const last = others.pop();
    if (last === undefined) {
      if (!skipping) begun += first;
    } else {
      const lines = [skipping ? undefined : begun + first, ...others];
      const answers = lines.flatMap((line) => (line === undefined ? [] : answerTo(line, answer)));
      if (answers.length > 0) yield answers.join('');
      begun = last;
      skipping = false;
    }
    if (begun.length <= LONGEST) continue;
    yield `${JSON.stringify(tooLong)}\n`;
    begun = '';
    skipping = true;
  }
  yield* answerTo(begun + decoder.end(), answer);
}

function answerTo(line: string, answer: (value: unknown) => object): string[] {
  const text = line.replace(/^\uFEFF/, '').trim();
  if (text === '') return [];
  if (text.length > LONGEST) return [`${JSON.stringify(tooLong)}\n`];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [`${JSON.stringify(refused('input/not-json', '', text, 'Write one JSON object a line.'))}\n`];
  }
  return [`${JSON.stringify(answer(value))}\n`];
}
