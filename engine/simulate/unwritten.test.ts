import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { mergePatch } from '../compile/merge-patch.ts';
import type { Json } from '../kernel/json.ts';
import { playScenario } from './play-scenario.ts';
import { unwrittenInWords } from './unwritten.ts';

const shipped = JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8'));
const blocks = shipped.letters.refusal.blocks as readonly { readonly [key: string]: Json }[];

/** A scenario of the rent subsidy with something of the procedure changed. */
function played(name: string, patch: Json = {}) {
  const { procedure, plan, findings } = compile(mergePatch(shipped, patch));
  const scenario = procedure?.scenarios?.find((one) => one.name === name);
  if (!procedure || !plan || !scenario) throw new Error(JSON.stringify(findings));
  return playScenario(procedure, plan, scenario);
}
const refusalOf = (...kept: readonly Json[]): Json => ({ letters: { refusal: { blocks: kept } } });

const ownReasonsOnly = {
  ...(refusalOf(...blocks.filter((block) => !('explanation' in block))) as object),
  steps: { refuse: { reasons: ['assessment.reasons'] } },
};

test('a refusal that gives no reasons fails its scenario, as it would not be issued', () => {
  const { passed, mismatches, unwritten } = played('refused: owner of another home', ownReasonsOnly);
  expect({ passed, mismatches }).toEqual({ passed: false, mismatches: [] });
  expect(unwritten).toEqual([
    {
      code: 'document/no-reasons',
      pointer: '/letters/refusal/blocks',
      sort: 'letter',
      name: 'refusal',
      step: 'refuse',
      found: '',
    },
  ]);
});

test('the same letter passes where the officer has entered reasons', () => {
  expect(played('refused: the rent is low', ownReasonsOnly)).toMatchObject({ passed: true, unwritten: [] });
});

test('what is missing is said in the reader’s language, with the letter and the step', () => {
  const [one] = played('refused: owner of another home', ownReasonsOnly).unwritten;
  if (!one) throw new Error('nothing is missing');
  for (const language of ['fr', 'de', 'en', 'lb', 'nl'] as const)
    expect(unwrittenInWords(one, language)).toMatch(/refusal.*refuse\W/);
  expect(unwrittenInWords(one, 'fr')).toMatch(/^La lettre .* ne peut pas partir.*sans donner de motifs/);
  expect(unwrittenInWords(one, 'de')).toMatch(/^Der Brief .* nicht begründet/);
  expect(unwrittenInWords(one, 'lb')).toMatch(/^De Bréif .* net begrënnt/);
});

test('a hole in one language is found, whatever language the scenario speaks', () => {
  const { body } = shipped.messages.received;
  const dated = { messages: { received: { body: { ...body, de: 'Antwort bis {{ due | date }}.' } } } };
  const { passed, unwritten } = played('granted', dated);
  expect(passed).toBe(false);
  expect(unwritten).toMatchObject([
    { code: 'template/unknown-value', pointer: '/messages/received/body', sort: 'message', languages: ['de'] },
  ]);
  expect(unwritten.map((one) => unwrittenInWords(one, 'en'))).toEqual([
    'The message “received” of the step “acknowledge” cannot go out (de): there is no value at due.',
  ]);
});

test('what somebody enters in a scenario is written too: a character that no letter can show fails it', () => {
  const scenarios = (shipped.scenarios as readonly { readonly name: string }[]).map((scenario) =>
    scenario.name === 'refused: the rent is low'
      ? (JSON.parse(JSON.stringify(scenario).replaceAll('Le loyer', '賃料')) as Json)
      : (scenario as unknown as Json),
  );
  const { passed, unwritten } = played('refused: the rent is low', { scenarios });
  expect(passed).toBe(false);
  expect(unwritten).toMatchObject([
    { code: 'document/missing-glyph', pointer: '/letters/refusal/blocks/3/paragraph', found: 'U+8CC3' },
  ]);
});
