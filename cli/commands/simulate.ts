import { compile } from '#engine/compile/compile.ts';
import { type Played, playScenario } from '#engine/simulate/play-scenario.ts';
import type { Command } from '../command.ts';
import { readDefinition } from '../read-definition.ts';
import { WrongUse } from '../wrong-use.ts';

export const simulate: Command = {
  use: 'simulate FILE [--scenario NAME] [--json]',
  summary: 'plays the scenarios of a definition on a virtual clock',
  options: { scenario: { type: 'string' }, json: { type: 'boolean' } },
  run({ positionals: [file], options: { scenario: name, json } }) {
    const read = readDefinition(file);
    const { procedure, plan, findings } = 'finding' in read ? { findings: [read.finding] } : compile(read.definition);
    if (!procedure || !plan) {
      for (const { pointer, message, hint } of findings) console.error(`${pointer || '/'}: ${message} ${hint}`);
      console.error('A definition with errors cannot be simulated; see dossier check.');
      return 1;
    }
    const all = procedure.scenarios ?? [];
    const chosen = name === undefined ? all : all.filter((scenario) => scenario.name === name);
    if (chosen.length === 0)
      throw new WrongUse(
        name === undefined
          ? 'The definition has no scenarios.'
          : `There is no scenario "${String(name)}"; there are: ${all.map((s) => s.name).join(', ')}`,
      );
    const played = chosen.map((scenario) => playScenario(procedure, plan, scenario));
    if (json) console.log(JSON.stringify({ scenarios: played }, null, 2));
    else for (const one of played) tell(one);
    const failed = played.filter(({ passed }) => !passed).length;
    if (!json) console.log(`${played.length - failed} scenarios passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  },
};

function tell({ name, passed, mismatches, story }: Played): void {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}`);
  for (const { when, who, what } of story) console.log(`  ${when}  ${who.padEnd(24)} ${what}`);
  for (const mismatch of mismatches) console.log(`  ! ${mismatch}`);
  console.log();
}
