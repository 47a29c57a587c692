import { Refusal } from '#api/problems/refusal.ts';
import { type BackTestTold, backTestJson } from '#api/shapes/back-test.ts';
import { backTest } from '#api/use-cases/back-test.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { type Configuration, readConfiguration } from '#worker/configuration.ts';
import { askDossier } from '../ask-dossier.ts';
import type { Command } from '../command.ts';
import { inDatabase } from '../in-database.ts';
import { readDefinition } from '../read-definition.ts';
import { tellBackTest } from '../tell-back-test.ts';
import { tellFindings } from '../tell-finding.ts';
import { WrongUse } from '../wrong-use.ts';

const MOST = 5_000;
const USUAL = 1_000;

export const backTestDraft: Command = {
  use: 'back-test FILE --because WHY [--cases N] [--as OPERATOR] [--json]',
  summary: 'says which decisions of closed cases would differ under a draft, and why; tells nothing that was entered',
  options: {
    because: { type: 'string' },
    cases: { type: 'string' },
    as: { type: 'string', default: 'operator' },
    json: { type: 'boolean' },
  },
  async run({ positionals: [file], options: { because, cases: given, as: person, json } }) {
    const cases = Number(given ?? USUAL);
    if (!Number.isInteger(cases) || cases < 1 || cases > MOST)
      throw new WrongUse(`How many closed cases? Give --cases with a number from 1 to ${MOST}.`);
    if (typeof because !== 'string' || because.trim() === '')
      throw new WrongUse(
        'What people applied with is read for this. Say with --because why that is needed: the reason is kept with the operator’s name.',
      );
    const read = readDefinition(file);
    if (read.findings.length > 0) {
      tellFindings({ file: String(file), text: read.text }, read.findings);
      return 1;
    }
    const order = { definition: read.definition as JsonObject, because, cases };
    const answer = await ask(readConfiguration(process.env), String(person), order);
    if ('refused' in answer) {
      for (const { pointer, detail } of answer.errors) console.error(`${pointer || '/'}: ${detail}`);
      console.error(answer.refused);
      return 1;
    }
    if (json) console.log(JSON.stringify(answer.told, null, 2));
    else tellBackTest(answer.told);
    return 0;
  },
};

interface Order {
  readonly definition: JsonObject;
  readonly because: string;
  readonly cases: number;
}

type Answer =
  | { readonly told: BackTestTold }
  | { readonly refused: string; readonly errors: readonly { readonly pointer: string; readonly detail: string }[] };

/** Of the running Dossier, else in its database. */
async function ask(configuration: Configuration, person: string, order: Order): Promise<Answer> {
  const said = await askDossier(configuration, person, '/api/procedures/back-test', order);
  if (said?.ok) return { told: said.body as BackTestTold };
  if (said) {
    const { errors = [] } = said.body as { readonly errors?: Extract<Answer, { refused: string }>['errors'] };
    return { refused: said.body.detail ?? said.body.title ?? String(said.status), errors };
  }
  return inDatabase(configuration, person, async (deps, asker) => {
    const { definition, ...agreed } = order;
    const tested = await backTest(deps, asker, definition, agreed);
    if (tested instanceof Refusal) return { refused: tested.detail, errors: tested.faults };
    return { told: backTestJson(tested, asker.language) as unknown as BackTestTold };
  });
}
