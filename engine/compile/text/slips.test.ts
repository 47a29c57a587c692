import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../language/text.ts';
import { tellFinding } from '../finding.ts';
import { compileText } from './compile-text.ts';
import { readText } from './read-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) => readText(typeof text === 'string' ? bytes(text) : text);

/** `kind line:column pointer`, in its order. */
const told = (text: string | Uint8Array): string[] =>
  read(text).findings.map(({ code, words = code, line, column, pointer }) =>
    `${words.replace('shape/not-json: ', '')} ${line}:${column} ${pointer}`.trim(),
  );

describe('what was meant beyond doubt', () => {
  test.each([
    ['a comma too many', '{"a": [1, 2,],}', ['comma-too-many 1:12 /a/2', 'comma-too-many 1:14 /a'], { a: [1, 2] }],
    ['two commas', '{"a": 1,, "b": 2}', ['comma-too-many 1:9 /a'], { a: 1, b: 2 }],
    ['no comma at the end of a line', '{"a": "x"\n "b": 2}', ['comma-missing 1:10 /a'], { a: 'x', b: 2 }],
    ['no colon', '{"a" "b"}', ['colon-missing 1:6 /a'], { a: 'b' }],
    ['other signs', '{"a" = 1; "b": 2}', ['colon-missing 1:6 /a', 'comma-missing 1:9 /a'], { a: 1, b: 2 }],
    ['German quotation marks', '{„a“: „Das Haus“}', ['quotes 1:2', 'quotes 1:7 /a'], { a: 'Das Haus' }],
    ['one of them straight', '{"a": „Das Haus", "b": 1}', ['quotes 1:7 /a'], { a: 'Das Haus', b: 1 }],
    ['guillemets', '{"a": « l’usager »}', ['quotes 1:7 /a'], { a: 'l’usager' }],
    [
      'single ones',
      "{'a': 'x', 'b': \"it's\"}",
      ['quotes 1:2', 'quotes 1:7 /a', 'quotes 1:12 /a'],
      { a: 'x', b: "it's" },
    ],
    ['a text in another', '{"a": “a "b" c”}', ['quotes 1:7 /a'], { a: 'a "b" c' }],
    [
      'none',
      '{a: review, "b": 2026-01-31}',
      ['unquoted 1:2', 'unquoted 1:5 /a', 'unquoted 1:18 /b'],
      { a: 'review', b: '2026-01-31' },
    ],
    [
      'words of other languages',
      '{"a": True, "b": nein}',
      ['true-or-false 1:7 /a', 'true-or-false 1:18 /b'],
      { a: true, b: false },
    ],
    [
      'comments',
      '{ // eins\n "a": 1, /* zwei\n */ "b": 2 # drei\n}',
      ['comment 1:3', 'comment 2:10 /a', 'comment 3:12 /b'],
      { a: 1, b: 2 },
    ],
    ['a decimal comma', '{"rate": 0,5, "b": -2}', ['decimal-comma 1:10 /rate'], { rate: 0.5, b: -2 }],
    ['a no-break space', '{\u00a0"a":\u202f"x\u00a0y"}', ['blank 1:2', 'blank 1:7 /a'], { a: 'x\u00a0y' }],
    ['a tab in a text', '{"a": "x\ty"}', ['control 1:9 /a'], { a: 'x\ty' }],
    ['a backslash', '{"a": "C:\\Users"}', ['backslash 1:10 /a'], { a: 'C:\\Users' }],
  ])('%s', (_name, text, slips, meant) => {
    expect(told(text)).toEqual(slips);
    expect(read(text).definition).toEqual(meant);
  });
});

describe('where nobody can know what was meant', () => {
  test.each([
    ['a bracket that is never closed', '{\n "a": [1\n', ['unclosed 2:7 /a']],
    [
      'the one whose lines are indented further',
      '{\n  "a": {\n    "b": {\n      "c": 1,\n    "d": {}\n  },\n  "e": 1\n}\n',
      ['unclosed 3:10 /a/b'],
    ],
    ['a bracket closed by another', '{"a": [1, 2}', ['other-bracket 1:12 /a/1']],
    ['a second definition', '{"a": 1}\n{"b": 2}', ['more-follows 2:1']],
    ['a bracket too many', '{\n "a": {}\n }\n},\n "b": 1}', ['more-follows 4:1']],
    ['a quotation mark inside a text', '{"a": "The "new" permit"}', ['quote-inside 1:13 /a']],
    ['a text without an end', '{"a": "Parking,\n "b": 1}', ['open-text 1:7 /a']],
    ['a name without an end', '{"a: "review",\n "b": 1}', ['open-text 1:2']],
    ['a name that ends otherwise', '{"a“: "review"}', ['quotes 1:4']],
    ['a text that ends otherwise', '{"a": "Titel“,\n "b": 1}', ['quotes 1:13 /a']],
    ['a text on two lines', '{"a": "Parking\n   in the street",\n "b": 1}', ['line-break 1:7 /a']],
    ['a text without a beginning', '{"a": Parking", "b": 1}', ['unquoted 1:7 /a']],
    ['several words without quotation marks', '{"a": Der Antrag}', ['unquoted 1:7 /a']],
    ['a thousand with a blank', '{"a": 1 000}', ['number 1:7 /a']],
    ['a thousand with a point', '{"a": 1.250,00}', ['number 1:7 /a']],
    [
      'a per cent, a plus, a zero',
      '{"a": 10%, "b": +5, "c": 007}',
      ['number 1:7 /a', 'number 1:17 /b', 'number 1:26 /c'],
    ],
    ['no value', '{"a": , "b"}', ['value-missing 1:7 /a', 'value-missing 1:12 /b']],
    ['a name in a list', '["a": 1]', ['shape/not-json 1:5 /0']],
    ['three dots', '{"a": …}', ['shape/not-json 1:7 /a']],
    ['nothing', '', ['empty 1:1']],
    ['nothing but lines', '\n \n', ['empty 1:1']],
  ])('%s', (_name, text, slips) => {
    expect(told(text)).toEqual(slips);
    expect(read(text)).not.toHaveProperty('definition');
  });
});

describe('the encoding', () => {
  test('UTF-8 with a byte order mark is read, and its columns are those of the text', () => {
    expect(read('\ufeff{"a": "é"}').definition).toEqual({ a: 'é' });
    expect(told('\ufeff{"a": 1,}')).toEqual(['comma-too-many 1:8 /a']);
  });
  test('UTF-16 is told, with a byte order mark or without', () => {
    for (const text of ['\ufeff{"a": 1}', '{"a": 1}']) {
      expect(told(Buffer.from(text, 'utf16le'))).toEqual(['utf-16 1:1']);
      expect(told(Buffer.from(text, 'utf16le').swap16())).toEqual(['utf-16 1:1']);
    }
  });
  test('Latin-1 is told at its first letter that shows it', () => {
    const latin = read(Buffer.from('{\n "a": "Gebühr",\n "b": "é"}', 'latin1'));
    expect(latin.findings).toMatchObject([{ line: 2, column: 11 }]);
    expect(latin.text.split('\n')[1]).toBe(' "a": "Gebühr",');
  });
});

test('each name that stands twice in its object is told with both lines, and nothing else is', () => {
  const text = '{\n "a": 1,\n "b": { "c": 1,\n "c": 2 },\n "a": { "d": 1 }\n}';
  expect(told(text)).toEqual(['shape/duplicate-key 4:2 /b/c', 'shape/duplicate-key 5:2 /a']);
  expect(read(text).findings[1]?.values).toEqual({ name: 'a', first: 2, second: 5 });
  expect(read(text)).not.toHaveProperty('definition');
});

test('a name that stands twice is told beside what was mended, on the lines of the file', () => {
  expect(told('{"a": 1, // eins\n "b": „x“, "b": 2}')).toEqual([
    'comment 1:10 /a',
    'quotes 2:7 /b',
    'shape/duplicate-key 2:12 /b',
  ]);
});

test('what is JSON has no slip, and says the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, layout) => {
      const text = JSON.stringify(value, null, layout);
      expect(told(text)).toEqual([]);
      expect(read(text).definition).toEqual(JSON.parse(text));
    }),
  );
});

const whole = readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8').slice(0, 6_000);
const spoilt = fc
  .array(
    fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(3),
      with: fc.constantFrom(
        '',
        '"',
        ',',
        '{',
        '}',
        '[',
        ']',
        ':',
        '„',
        '“',
        "'",
        '//',
        '/*',
        '\\',
        '\n',
        '\u00a0',
        'x',
        '1,5',
        '#',
        '\t',
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce((text, edit) => text.slice(0, edit.at) + edit.with + text.slice(edit.at + edit.length), whole),
  );

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('whatever is not JSON has a slip at a place of the file', () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const { findings, definition } = read(text);
      if (isJson(text)) return;
      expect(findings.length).toBeGreaterThan(0);
      for (const { line = 0, column = 0 } of findings)
        expect((text.split('\n')[line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(column);
      if (definition !== undefined) expect(findings.every(({ code }) => code === 'shape/not-json')).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('what cannot be read is refused within a second, however large or deep', () => {
  const large: Readonly<Record<string, string>> = {
    'ten thousand levels': '['.repeat(10_000) + ']'.repeat(10_000),
    'levels that are never closed': '{"a":'.repeat(999_999),
    'quotation marks': `{"a": ${'‘'.repeat(1_600_000)}`,
    commas: `[${','.repeat(4_900_000)}`,
    lines: `{${'\n'.repeat(4_900_000)}`,
    'comments without an end': `[${'/*'.repeat(2_400_000)}`,
    'ones, and a comma too many': `[${'1,'.repeat(2_400_000)}]`,
    objects: `[${'{"a":1},'.repeat(600_000)}1]`,
    'one word': `{"a": ${'x'.repeat(4_900_000)}`,
    'escapes without an end': `{"a": "${'\\n'.repeat(2_400_000)}`,
  };
  for (const [name, text] of Object.entries(large)) {
    const begun = performance.now();
    const { findings } = compileText(bytes(text));
    const seconds = (performance.now() - begun) / 1_000;
    expect([name, seconds < 3]).toEqual([name, true]); // a slow machine that others use
    expect([name, findings.length > 0]).toEqual([name, true]);
  }
  expect(told('x'.repeat(5_000_001))).toEqual(['shape/too-large undefined:undefined']);
});

test.each(languages)('each slip is told in %s, with nothing left to fill in', (language) => {
  for (const text of [
    '{"a": 1 000}',
    '{"a" 1}',
    '{"a": 1 "b": 2}',
    '{"a": 0,5}',
    '{"a": [}',
    '{"a": ',
    '{} {}',
    '{a: „x“}',
  ])
    for (const finding of read(text).findings) {
      const { message, hint } = tellFinding(finding, language);
      expect(message + hint).not.toMatch(/\{\w+\}/);
    }
});
