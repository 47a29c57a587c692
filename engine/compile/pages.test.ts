import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../kernel/json.ts';
import { compile } from './compile.ts';
import { sampleWith } from './sample-procedure.ts';

const root = new URL('../../', import.meta.url).pathname;
const pages = new Map(
  globSync('docs/problems/*/*.md', { cwd: root })
    .sort()
    .map((path) => [path.slice('docs/problems/'.length, -'.md'.length), readFileSync(root + path, 'utf8')]),
);

/** The patches of a page, by the heading above them. */
const examplesOf = (page: string): Record<string, JsonObject> =>
  Object.fromEntries(
    [...page.matchAll(/^## (\w+)\n\n```json\n(.*?)\n```$/gms)].map(([, heading, json]) => [
      heading ?? '',
      JSON.parse(json ?? '') as JsonObject,
    ]),
  );

/** Of the same form as a code, and none. */
const mediaTypes = /^application\/(json|octet-stream|pdf|timestamp-\w+|xml)$/;

/** Codes as they stand in code: in single quotation marks. */
function codesIn(rooms: string): Set<string> {
  const codes = new Set<string>();
  for (const path of globSync(rooms, { cwd: root })) {
    if (path.includes('.test.')) continue;
    for (const [, code] of readFileSync(root + path, 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)'/g))
      if (code !== undefined && !mediaTypes.test(code)) codes.add(code);
  }
  return codes;
}

const families = new Set([...pages.keys()].map((code) => code.split('/')[0]));

test('every code of the compiler, of a running case and of the command line has its page', () => {
  const codes = [...codesIn('engine/{compile,kernel,rules,run,steps}/**/*.ts'), ...codesIn('cli/**/*.ts')];
  const known = codes.filter((code) => families.has(code.split('/')[0] ?? ''));
  expect(known.length).toBeGreaterThan(80);
  expect(known.filter((code) => !pages.has(code))).toEqual([]);
});

test('every code by which the API refuses, and every fault of a field, has its page', () => {
  const api = readFileSync(`${root}api/problems/problem-codes.ts`, 'utf8');
  const codes = [
    ...[...api.matchAll(/^ {2}'([^']+)':/gm)].map(([, code]) => code ?? ''),
    ...codesIn('engine/fields/*.ts'),
  ];
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code) => !pages.has(code))).toEqual([]);
});

test('every page tells of a code that exists', () => {
  const codes = codesIn('{engine,workflows,activities,api,pdf,store,cli}/**/*.{ts,tsx}');
  expect([...pages.keys()].filter((code) => !codes.has(code))).toEqual([]);
});

test('the list of pages is complete', () => {
  const list = readFileSync(`${root}docs/problems/README.md`, 'utf8');
  expect([...pages.keys()].filter((code) => !list.includes(`](${code}.md)`))).toEqual([]);
});

const compilers = [...pages].filter(
  ([, page]) =>
    !/ · (while a case runs|on the command line|in the API|in the store|in what is entered|an incident)\b/m.test(page),
);

describe.each(compilers)('the page of %s', (code, page) => {
  const { Wrong: wrong, Right: right } = examplesOf(page);
  const severity = page.includes('· warning') ? 'warning' : 'error';

  test('has a wrong example in which exactly this is found', () => {
    const { findings } = compile(sampleWith(wrong ?? {}));
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
    expect(findings[0]?.severity).toBe(severity);
  });

  test('has a right example in which nothing is found', () => {
    expect(right).toBeDefined();
    expect(compile(sampleWith(right ?? {})).findings).toEqual([]);
  });
});
