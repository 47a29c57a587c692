import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Published } from '#activities/definition-cache.ts';
import { composeLetter } from '#activities/documents/compose-letter.ts';
import { issuedOrder } from '#activities/documents/issued-letter.ts';
import { messageInWords } from '#activities/messages/message-in-words.ts';
import { latestOf } from '#engine/compile/authorities.ts';
import { compile } from '#engine/compile/compile.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Language } from '#engine/language/text.ts';
import { playCase } from '#engine/simulate/play-scenario.ts';
import type { Performed } from '#engine/simulate/simulation.ts';

const files = globSync('definitions/procedures/*/*.json').toSorted();

const LUXEMBOURG = ['fr', 'de', 'en', 'lb'];

/** The languages in which the law of each procedure is applied, and English. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  'building-permit': ['fr', 'en'],
  'business-permit': LUXEMBOURG,
  'classified-establishment': LUXEMBOURG,
  'environment-permit': ['nl', 'en'],
  'information-request': ['en', 'fr'],
  naturalisation: LUXEMBOURG,
  'parental-leave': LUXEMBOURG,
  'rent-subsidy': LUXEMBOURG,
  'social-inclusion-income': LUXEMBOURG,
  'student-aid': LUXEMBOURG,
};

test('the ten procedures ship with Dossier', () => {
  expect(files.map((file) => file.split('/')[2])).toEqual(Object.keys(LANGUAGES));
});

describe.each(files)('%s', (file) => {
  const { findings, plan, procedure } = compile(JSON.parse(readFileSync(file, 'utf8')));

  test('nothing is wrong with it', () => {
    expect(findings).toEqual([]);
  });

  test('it speaks its own languages and English, its main language first, and so does the authority', () => {
    const { procedure: name = '', languages, service } = procedure ?? {};
    expect(languages).toEqual(LANGUAGES[name]);
    const authority = latestOf(service?.authority ?? '');
    expect(Object.keys(authority?.name ?? {}).toSorted()).toEqual(LANGUAGES[name]?.toSorted());
    expect(authority?.logo?.alternative).toBeDefined();
  });

  test('its file is where its name and version say', () => {
    expect(file).toBe(`definitions/procedures/${procedure?.procedure}/${procedure?.version}.json`);
  });

  test('it has at least eight scenarios', () => {
    expect(procedure?.scenarios?.length ?? 0).toBeGreaterThanOrEqual(8);
  });

  test.each(procedure?.scenarios?.map(({ name }) => name) ?? [])('%s', (name) => {
    const scenario = procedure?.scenarios?.find((one) => one.name === name);
    if (!procedure || !plan || !scenario) throw new Error('the procedure does not compile');
    const { played, simulation } = playCase(procedure, plan, scenario);
    expect(played.mismatches).toEqual([]);
    for (const one of simulation.performed) expect(unwritten({ definition: procedure, plan }, one)).toEqual([]);
  });

  test('an expectation that is wrong is noticed', () => {
    const scenario = procedure?.scenarios?.[0];
    if (!procedure || !plan || !scenario) throw new Error('the procedure does not compile');
    const wrong = { ...scenario, expect: { result: 'nonsense', letters: ['none'] } as typeof scenario.expect };
    expect(playCase(procedure, plan, wrong).played.mismatches).toHaveLength(2);
  });
});

/** Why a message or letter cannot be written with what the case knew then, in any language of the procedure. */
function unwritten(published: Published, { name, input, activity, facts }: Performed): string[] {
  const known = facts();
  const { message, letter } = input as { readonly message: string; readonly letter: string };
  const write =
    name === 'send-message'
      ? (language: Language) => messageInWords(published, { ...input, message }, { ...known, ...input }, language)
      : name === 'issue-document'
        ? (language: Language) => {
            const about = { ...(known.case as JsonObject), language };
            const order = {
              activity,
              letter,
              facts: { ...known, case: about },
              recipient: 'Alix',
              code: '-',
              publicUrl: '',
            };
            return composeLetter(issuedOrder(published, order));
          }
        : () => undefined;
  return published.definition.languages.flatMap((language) => {
    try {
      write(language);
      return [];
    } catch (error) {
      return [`${message ?? letter} in ${language}: ${(error as Error).message}`];
    }
  });
}
