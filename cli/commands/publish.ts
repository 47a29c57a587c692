import { publishProcedure } from '#api/use-cases/publishing/publish-procedure.ts';
import { approveProposal } from '#api/use-cases/publishing/settle-proposal.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { readConfiguration } from '#worker/configuration.ts';
import type { Command, Given } from '../command.ts';
import { inDatabase } from '../in-database.ts';
import { answerOf, tell } from '../publishing/answer.ts';
import { atServer } from '../publishing/at-server.ts';
import { readDefinition } from '../read-definition.ts';
import { tellFindings } from '../tell-finding.ts';
import { WrongUse } from '../wrong-use.ts';

const AUTHOR = 'designer';

export const publish: Command = {
  use: 'publish FILE [--as PERSON] | --approve SLUG VERSION --as PERSON',
  summary: 'publishes a version for good, or proposes it; --approve: a second person agrees',
  options: { approve: { type: 'boolean' }, as: { type: 'string' } },
  run: (given) => (given.options.approve ? approve(given) : publishFile(given)),
};

async function publishFile({ positionals: [file], options: { as: author = AUTHOR } }: Given): Promise<number> {
  const read = readDefinition(file);
  if (read.findings.length > 0) {
    tellFindings({ file: String(file), text: read.text }, read.findings);
    return 1;
  }
  const definition = read.definition as JsonObject;
  const configuration = readConfiguration(process.env);
  const answer =
    (await atServer(configuration, String(author), '/api/procedures', definition)) ??
    answerOf(
      await inDatabase(configuration, String(author), (deps, asker) => publishProcedure(deps, asker, { definition })),
    );
  return tell(String(file), answer);
}

async function approve({ positionals: [slug, number, ...more], options: { as: person } }: Given): Promise<number> {
  const version = Number(number);
  if (slug === undefined || !Number.isInteger(version) || more.length > 0)
    throw new WrongUse('Which version? Give the name of the procedure and its number, such as rent-subsidy 2.');
  if (typeof person !== 'string')
    throw new WrongUse('Who agrees? Give --as with a publisher who is not the author, such as publisher.');
  const configuration = readConfiguration(process.env);
  const path = `/api/procedures/${encodeURIComponent(slug)}/versions/${version}/approval`;
  const answer =
    (await atServer(configuration, person, path, {})) ??
    answerOf(await inDatabase(configuration, person, (deps, asker) => approveProposal(deps, asker, { slug, version })));
  return tell(`${slug} ${version}`, answer);
}
