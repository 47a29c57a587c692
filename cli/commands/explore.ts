import { explore as search } from '#engine/simulate/explore/explore.ts';
import type { Exploration, Story } from '#engine/simulate/explore/findings.ts';
import type { Command } from '../command.ts';
import { compiledDefinition } from '../compiled-definition.ts';
import { tellCoverage } from '../tell-coverage.ts';
import { WrongUse } from '../wrong-use.ts';

export const explore: Command = {
  use: 'explore FILE [--seconds N] [--json]',
  summary: 'searches the ways through a procedure by itself, for 5 seconds at most or N',
  options: { seconds: { type: 'string', default: '5' }, json: { type: 'boolean' } },
  run({ positionals: [file], options: { seconds, json } }) {
    const most = Number(seconds);
    if (!(most > 0)) throw new WrongUse('How many seconds? Give a number above 0.');
    const compiled = compiledDefinition(file, 'cannot be simulated');
    if (!compiled) return 1;
    const end = performance.now() + most * 1000;
    const found = search(compiled.procedure, compiled.plan, () => performance.now() > end);
    if (json) console.log(JSON.stringify(found, null, 2));
    else tell(found);
    return 0;
  },
};

function tell({ exhausted, stories, coverage, ends, longestWait }: Exploration): void {
  for (const [end, story] of Object.entries(ends)) tellStory(`ends ${end}`, story);
  if (longestWait) tellStory(`waits ${longestWait.days} days at ${longestWait.at.join(', ')}`, longestWait.story);
  console.log(`${stories} stories; ${exhausted ? 'nothing was left to try' : 'the time was over'}`);
  tellCoverage(coverage);
}

function tellStory(what: string, { filedAt, application, evidence, then }: Story): void {
  console.log(`${what}\n  filed ${filedAt} with ${JSON.stringify(application)}`);
  if (evidence) console.log(`  registers answer ${JSON.stringify(evidence)}`);
  for (const action of then) console.log(`  ${JSON.stringify(action)}`);
  console.log();
}
