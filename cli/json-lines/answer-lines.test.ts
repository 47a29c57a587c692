import { expect, test } from 'vitest';
import { answerLines } from './answer-lines.ts';

async function* arriving(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

const answers = async (...chunks: (string | Uint8Array)[]): Promise<string[]> => {
  const found: string[] = [];
  for await (const lines of answerLines(arriving(...chunks), (value) => ({ value }))) found.push(lines);
  return found;
};

test('each line is answered as soon as it is complete', async () => {
  expect(await answers('1\n2', '3\n', '4')).toEqual(['{"value":1}\n', '{"value":23}\n', '{"value":4}\n']);
});

test('lines that come together are answered together', async () => {
  expect(await answers('1\r\n\n2\n')).toEqual(['{"value":1}\n{"value":2}\n']);
});

test('a line that is no JSON is a problem, and the next is answered', async () => {
  const [first = ''] = await answers('\uFEFF{"a":1}\n{oops\n3\n');
  expect(
    first
      .split('\n')
      .slice(0, 3)
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { value: { a: 1 } },
    { problem: expect.objectContaining({ code: 'input/not-json', found: '{oops' }) },
    { value: 3 },
  ]);
});

test('a letter that arrives in two halves is one letter', async () => {
  const bytes = Buffer.from('"é"\n');
  expect(await answers(bytes.subarray(0, 2), bytes.subarray(2))).toEqual(['{"value":"é"}\n']);
});

test('a line without end is refused once, and what follows it is answered', async () => {
  const piece = 'x'.repeat(3_000_000);
  const found = (await answers(piece, piece, piece, piece, `${piece}\n1\n`)).join('').trim().split('\n');
  expect(found.map((line) => JSON.parse(line))).toEqual([
    { problem: expect.objectContaining({ code: 'input/too-large' }) },
    { value: 1 },
  ]);
});
