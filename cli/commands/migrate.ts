import type { movesJson } from '#api/shapes/judgement.ts';
import { languages } from '#engine/language/text.ts';
import { readConfiguration } from '#worker/configuration.ts';
import { askDossier } from '../ask-dossier.ts';
import type { Command, Given } from '../command.ts';
import { tellJudgedCases } from '../tell-judged-cases.ts';
import { WrongUse } from '../wrong-use.ts';

type Part = ReturnType<typeof movesJson>;

export const migrate: Command = {
  use: 'migrate SLUG FROM TO [--map OLD=NEW]… [--dry-run] [--why TEXT] [--json]',
  summary: 'moves the open cases of a version to another one, those that can; or says what would become of each',
  options: {
    'dry-run': { type: 'boolean' },
    why: { type: 'string' },
    map: { type: 'string', multiple: true },
    as: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ positionals: [slug, from, to], options }) {
    const { 'dry-run': dryRun = false, why, as: person = 'operator', language = 'en', json } = options;
    if (slug === undefined || !isVersion(from) || !isVersion(to))
      throw new WrongUse('Which procedure, from which version to which? Give its name and two numbers.');
    if (!languages.some((one) => one === language))
      throw new WrongUse(`Dossier does not speak "${String(language)}"; it speaks ${languages.join(', ')}.`);
    const order = { to: Number(to), dryRun, ...(why !== undefined && { why }), ...mapOf(options.map) };
    const cases: Part['cases'] = [];
    let part: Part | undefined;
    do {
      const query = new URLSearchParams({ language: String(language), ...(part?.next && { cursor: part.next }) });
      const path = `/api/procedures/${encodeURIComponent(slug)}/versions/${from}/moves?${query}`;
      const said = await askDossier(readConfiguration(process.env), String(person), path, order);
      if (!said?.ok) return stopped(said ? (said.body.detail ?? said.body.title ?? String(said.status)) : undefined);
      part = said.body as Part;
      cases.push(...part.cases);
    } while (part.next !== null);
    const { procedure, changes, renamed } = part;
    const numbers = { from: Number(from), to: Number(to) };
    if (json) console.log(JSON.stringify({ procedure, ...numbers, dryRun, changes, renamed, cases }, null, 2));
    else {
      tellJudgedCases(cases, numbers.from);
      const moved = cases.filter((one) => one.moved).length;
      console.log(dryRun ? 'Nothing was moved.' : `${moved} cases go on on version ${to}.`);
    }
    return 0;
  },
};

/** `review=first-look`: a step of the version before, and what it is called on the other. */
function mapOf(given: Given['options'][string]): { readonly map?: Readonly<Record<string, string>> } {
  if (!Array.isArray(given)) return {};
  const pairs = given.map((pair) => String(pair).split('='));
  const wrong = pairs.find(([old, now, ...more]) => !old || !now || more.length > 0);
  if (wrong) throw new WrongUse(`A renamed step reads old-step=new-step, not "${wrong.join('=')}".`);
  return { map: Object.fromEntries(pairs) };
}

const isVersion = (text: string | undefined): text is string => /^[1-9]\d{0,5}$/.test(text ?? '');

/** What has moved has moved. */
function stopped(why: string | undefined): number {
  console.error(why ?? 'No Dossier is running here: cases are moved where they run. Start it, then ask again.');
  if (why !== undefined) console.error('Nothing is half done: give the same command again to go on.');
  return 1;
}
