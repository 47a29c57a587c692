import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../kernel/json.ts';
import { compile } from './compile.ts';
import { foundWith } from './sample-findings.ts';
import { sampleWith } from './sample-procedure.ts';

const hintOf = (patch: JsonObject): string | undefined => compile(sampleWith(patch)).findings[0]?.hint;

describe('the shape of a definition', () => {
  test.each<[string, JsonObject]>([
    ['shape/missing /version', { version: null }],
    ['shape/missing /steps/review/outcomes', { steps: { review: { outcomes: null } } }],
    ['shape/missing /steps/review/kind', { steps: { review: { kind: null } } }],
    ['shape/missing /data/application/name/type', { data: { application: { name: { type: null } } } }],
    [
      'shape/missing /rules/r/criteria/0/test',
      { rules: { r: { criteria: [{ id: 'x', text: 'x', onFail: 'flag' }] } } },
    ],
    ['shape/wrong-type /version', { version: '1' }],
    ['shape/wrong-type /steps/review', { steps: { review: 5 } }],
    ['shape/wrong-type /service/name', { service: { name: 5 } }],
    ['shape/wrong-type /service/name/en', { service: { name: { en: 5 } } }],
    ['shape/wrong-type /steps/review/next', { steps: { review: { next: 5 } } }],
    ['shape/wrong-type /letters/permit/blocks/0', { letters: { permit: { blocks: ['Dear'] } } }],
    ['shape/wrong-value /version', { version: 0 }],
    ['shape/wrong-value /languages', { languages: [] }],
    ['shape/wrong-value /languages/1', { languages: ['en', 'es'] }],
    ['shape/wrong-value /steps/grant/outcome', { steps: { grant: { outcome: 'grantd' } } }],
    ['shape/wrong-value /steps/review/next', { steps: { review: { next: 'Not an id' } } }],
    ['shape/wrong-value /steps/review/due/after/days', { steps: { review: { due: { after: { days: 0 } } } } }],
    ['shape/wrong-value /law/traffic/url', { law: { traffic: { url: 'http://insecure.example' } } }],
    ['shape/wrong-value /law/traffic/from', { law: { traffic: { from: '2024-13-01' } } }],
    ['shape/wrong-value /on/withdrawal', { on: { withdrawal: { message: null } } }],
    ['shape/wrong-name /steps/Not an id', { steps: { 'Not an id': { kind: 'end', result: 'closed' } } }],
    [
      'shape/wrong-name /data/application/constructor',
      { data: { application: { constructor: { type: 'text', label: 'x' } } } },
    ],
    ['shape/unknown-kind /steps/review/kind', { steps: { review: { kind: 'tsk' } } }],
    ['shape/unknown-type /data/application/name/type', { data: { application: { name: { type: 'txt' } } } }],
    ['shape/unknown-key /servce', { servce: {} }],
    ['shape/unknown-key /steps/review/rolle', { steps: { review: { rolle: 'x' } } }],
    ['shape/unknown-key /service/name/es', { service: { name: { es: 'Permiso' } } }],
    [
      'shape/unknown-key /data/application/members/of/name/lable',
      { data: { application: { members: { of: { name: { lable: 'x' } } } } } },
    ],
  ])('%s', (finding, patch) => expect(foundWith(patch)).toEqual([finding]));

  test('a mistyped key is told with what was meant, and not as missing too', () => {
    const late = { deadline: { afterr: { days: 1 } }, next: 'ask' };
    expect(foundWith({ steps: { review: { outcomes: { late } } } })).toEqual([
      'shape/unknown-key /steps/review/outcomes/late/deadline/afterr',
    ]);
    expect(hintOf({ steps: { review: { outcomes: { late } } } })).toBe('Did you mean "after"?');
    expect(hintOf({ steps: { review: { rolle: 'x' } } })).toBe('Did you mean "role"?');
    expect(hintOf({ steps: { review: { kind: 'tsk' } } })).toBe('Did you mean "task"?');
  });

  test('of alternatives, the one that was meant is told', () => {
    const scenario = (action: JsonObject): string[] =>
      foundWith({
        scenarios: [{ name: 'x', filedAt: '2026-11-30T09:12', application: {}, then: [action], expect: {} }],
      });
    expect(scenario({ answer: 'ask', dat: {} })).toEqual(['shape/unknown-key /scenarios/0/then/0/dat']);
    expect(scenario({ task: 'review' })).toEqual(['shape/missing /scenarios/0/then/0/outcome']);
    expect(foundWith({ letters: { permit: { blocks: [{ signatur: 'head' }] } } })).toEqual([
      'shape/unknown-key /letters/permit/blocks/0/signatur',
    ]);
    expect(hintOf({ letters: { permit: { blocks: [{ signatur: 'head' }] } } })).toBe('Did you mean "signature"?');
  });

  test('a wrong entry of a list is called by what stands there, not by its number', () => {
    const options = ['morning', '20:00'];
    const until = { type: 'choice', label: 'Until', options };
    const { findings } = compile(sampleWith({ data: { application: { until } } }));
    expect(findings[0]).toMatchObject({ pointer: '/data/application/until/options/1' });
    expect(findings[0]?.message).toMatch(/^"20:00":/);
  });

  test('every mistake is told at once', () => {
    expect(foundWith({ version: 0, servce: {}, steps: { review: { rolle: 'x' }, ask: { to: null } } })).toEqual([
      'shape/wrong-value /version',
      'shape/unknown-key /steps/review/rolle',
      'shape/missing /steps/ask/to',
      'shape/unknown-key /servce',
    ]);
  });

  test.each([[null], [5], ['text'], [[]]])('%j is no definition', (definition) => {
    expect(compile(definition).findings).toMatchObject([{ code: 'shape/wrong-type', pointer: '' }]);
  });

  test('a definition nested without end is refused before anything looks at it', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(compile({ data: deep }).findings).toMatchObject([{ code: 'shape/too-deep', pointer: '' }]);
  });
});
