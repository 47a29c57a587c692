import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../kernel/json.ts';
import { type Language, languages } from '../language/text.ts';
import { applyPatch } from './apply-patch.ts';
import { compile } from './compile.ts';
import { tellFinding } from './finding.ts';
import { sampleProcedure, sampleWith } from './sample-procedure.ts';

const root = new URL('../../', import.meta.url).pathname;
const wrong = globSync('docs/problems/*/*.md', { cwd: root }).flatMap((path) => {
  const [, json] = /^## Wrong\n\n```json\n(.*?)\n```$/ms.exec(readFileSync(root + path, 'utf8')) ?? [];
  return json === undefined ? [] : [sampleWith(JSON.parse(json) as JsonObject)];
});
const repairable = wrong.flatMap((definition) =>
  compile(definition)
    .findings.filter(({ repair }) => repair)
    .map((finding) => ({ definition, finding, what: `${finding.code} ${finding.pointer}` })),
);

describe('a repair', () => {
  test('is offered for names that are mistyped, and for what nothing can come of', () => {
    expect(new Set(repairable.map(({ finding }) => finding.code)).size).toBeGreaterThan(16);
  });

  test.each(repairable)('of $what puts it right', ({ definition, finding }) => {
    const { findings } = compile(applyPatch(definition, finding.repair ?? []));
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).not.toContain(
      `${finding.code} ${finding.pointer}`,
    );
  });

  test('leaves the definition that it was worked out for as it is', () => {
    const before = structuredClone(sampleProcedure);
    applyPatch(sampleProcedure, [
      { op: 'remove', path: '/law/panc' },
      { op: 'add', path: '/languages/0', value: 'de' },
    ]);
    expect(sampleProcedure).toEqual(before);
  });

  test('that leads nowhere is refused', () => {
    expect(() => applyPatch({}, [{ op: 'remove', path: '/a/b' }])).toThrow(RangeError);
    expect(() => applyPatch({ a: {} }, [{ op: 'replace', path: '/a/b', value: 1 }])).toThrow(RangeError);
  });
});

describe.each(languages)('in %s', (language: Language) => {
  const told = wrong.flatMap((definition) =>
    compile(definition).findings.map((finding) => tellFinding(finding, language)),
  );

  test('every finding has its sentences, with nothing left to fill in', () => {
    expect(told.length).toBeGreaterThan(80);
    for (const { message, hint, witness } of told)
      for (const sentence of [message, hint, witness ?? 'None.']) {
        expect(sentence).toMatch(/\S{3}/);
        expect(sentence).not.toMatch(/\{[a-z]+\}/);
      }
  });
});

test('the sentences of each language are its own; who writes in Dutch is told in English', () => {
  const [finding] = wrong.flatMap((definition) =>
    compile(definition).findings.filter(({ code }) => code === 'graph/no-end'),
  );
  const told = (language: Language) => finding && tellFinding(finding, language).message;
  const own = languages.filter((language) => language !== 'nl').map(told);
  expect(new Set(own).size).toBe(own.length);
  expect(told('nl')).toBe(told('en'));
});
