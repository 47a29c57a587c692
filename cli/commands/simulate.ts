import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import { coverageOf, seenIn } from '#engine/simulate/coverage.ts';
import { goalsOf } from '#engine/simulate/goals.ts';
import { type Played, playCase } from '#engine/simulate/play-scenario.ts';
import { unwrittenInWords } from '#engine/simulate/unwritten.ts';
import type { Command } from '../command.ts';
import { compiledDefinition } from '../compiled-definition.ts';
import { counted } from '../counted.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { tellCoverage } from '../tell-coverage.ts';
import { writeLetters } from '../write-letters.ts';
import { WrongUse } from '../wrong-use.ts';

export const simulate: Command = {
  use: 'simulate FILE [--scenario NAME] [--cover] [--letters DIR] [--language L] [--json]',
  summary:
    'plays the scenarios of a definition on a virtual clock; --cover says what none shows, --letters draws theirs',
  options: {
    scenario: { type: 'string' },
    cover: { type: 'boolean' },
    letters: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ positionals: [file], options: { scenario: name, cover, letters, language, json } }) {
    const spoken = spokenLanguage(language);
    const compiled = compiledDefinition(file, 'cannot be simulated');
    if (!compiled) return 1;
    const { procedure, plan } = compiled;
    const all = procedure.scenarios ?? [];
    const chosen = name === undefined ? all : all.filter((scenario) => scenario.name === name);
    if (chosen.length === 0)
      throw new WrongUse(
        name === undefined
          ? 'The definition has no scenarios.'
          : `There is no scenario "${String(name)}"; there are: ${all.map((s) => s.name).join(', ')}`,
      );
    const cases = chosen.map((scenario) => playCase(procedure, plan, scenario));
    const played = cases.map((one) => one.played);
    const coverage = cover
      ? coverageOf(
          goalsOf(procedure, plan),
          cases.map(({ simulation }) => seenIn(procedure, simulation)),
        )
      : undefined;
    const written = typeof letters === 'string' ? await drawnOf(compiled, cases, letters) : undefined;
    const failed = played.filter(({ passed }) => !passed).length;
    if (json)
      console.log(
        JSON.stringify(
          {
            scenarios: played.map((one) => inWords(one, spoken)),
            ...(coverage && { coverage }),
            ...(written && { letters: written.files }),
          },
          null,
          2,
        ),
      );
    else {
      for (const one of played) tell(one, spoken);
      const passed = played.length - failed;
      console.log(`${counted(passed, 'scenario')} passed, ${failed} failed`);
      if (coverage) tellCoverage(coverage);
      for (const one of written?.files ?? []) console.log(one);
    }
    return failed + (written?.failed ?? 0) > 0 ? 1 : 0;
  },
};

type Cases = readonly ReturnType<typeof playCase>[];

/** The files of all letters, and of how many cases they could not be written. */
async function drawnOf(
  { procedure, plan }: { readonly procedure: Procedure; readonly plan: Plan },
  cases: Cases,
  out: string,
): Promise<{ readonly files: readonly string[]; readonly failed: number }> {
  const files: string[] = [];
  let failed = 0;
  for (const { played, simulation } of cases)
    try {
      files.push(...(await writeLetters({ definition: procedure, plan }, simulation, { scenario: played.name, out })));
    } catch (error) {
      failed++;
      console.error(`${played.name}: a letter cannot be written: ${(error as Error).message}`);
    }
  return { files, failed };
}

const inWords = (played: Played, language: Language) => ({
  ...played,
  unwritten: played.unwritten.map((one) => ({ ...one, sentence: unwrittenInWords(one, language) })),
});

function tell({ name, passed, mismatches, unwritten, dates, story }: Played, language: Language): void {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}`);
  for (const { when, who, what } of story) console.log(`  ${when}  ${who.padEnd(24)} ${what}`);
  for (const { clock, derivation } of dates) console.log(`  ${clock}: ${derivation.join(' ')}`);
  for (const mismatch of mismatches) console.log(`  ! ${mismatch}`);
  for (const one of unwritten) console.log(`  ! ${one.pointer}: ${unwrittenInWords(one, language)} (${one.code})`);
  console.log();
}
