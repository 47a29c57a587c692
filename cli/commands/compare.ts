import { compare } from '#engine/compare/compare.ts';
import { evidentRenames } from '#engine/compare/evident-renames.ts';
import { stepOf } from '#engine/kernel/state.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { type Language, languages } from '#engine/language/text.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { readConfiguration } from '#worker/configuration.ts';
import { askDossier } from '../ask-dossier.ts';
import type { Command, Given } from '../command.ts';
import { compiledDefinition } from '../compiled-definition.ts';
import { counted } from '../counted.ts';
import { type Judged, tellJudgedCases } from '../tell-judged-cases.ts';
import { WrongUse } from '../wrong-use.ts';

export const compareVersions: Command = {
  use: 'compare A B [--json] [--language L]',
  summary: 'says what version B of a procedure changes of version A, and what that means for each open case',
  options: { json: { type: 'boolean' }, language: { type: 'string' } },
  async run({ positionals: [a, b], options: { json, language: wanted } }) {
    const [before, after] = [a, b].map((file) => compiledDefinition(file, 'cannot be compared'));
    if (!before || !after) return 1;
    const { procedure, version: to } = after.procedure;
    const from = before.procedure.version;
    if (before.procedure.procedure !== procedure)
      throw new WrongUse(
        `These are two procedures, ${before.procedure.procedure} and ${procedure}, not two versions of one.`,
      );
    const language = languageOf(wanted, after.procedure);
    const renamed = evidentRenames(before.procedure, after.procedure);
    const changes = compare(before.procedure, after.procedure, language, renamed);
    const map = Object.entries(renamed).map(([old, now]) => `${stepOf(old)}=${stepOf(now)}`);
    const looked = await openCases(before, after, language);
    if (json) console.log(JSON.stringify({ procedure, from, to, changes, map, ...looked }, null, 2));
    else {
      for (const { sentence, pointer } of changes) console.log(`${sentence}\n  ${pointer}`);
      console.log(`${counted(changes.length, 'change')} from version ${from} to version ${to} of ${procedure}`);
      if (map.length > 0) tellRenames(map, [procedure, from, to]);
      if (looked.cases) tellJudgedCases(looked.cases, from);
      else console.log(looked.note);
    }
    return 0;
  },
};

/** The cases are looked at as if they moved like this. */
const tellRenames = (map: readonly string[], versions: readonly (string | number)[]): void =>
  console.log(
    `Evidently renamed: ${map.join(', ')}. To move cases with that: dossier migrate ${versions.join(' ')}${map.map((pair) => ` --map ${pair}`).join('')}`,
  );

interface VersionInFile {
  readonly definition: unknown;
  readonly procedure: Procedure;
}

type Looked =
  | { readonly cases: readonly Judged[]; readonly note?: never }
  | { readonly cases: null; readonly note: string };

interface Answer {
  readonly hash: string;
  readonly cases: readonly Judged[];
  readonly next: string | null;
}

/** The open cases of the version before in the running Dossier, or why they were not looked at. */
async function openCases(before: VersionInFile, after: VersionInFile, language: Language): Promise<Looked> {
  const { procedure, version } = before.procedure;
  const notLookedAt = (why: string): Looked => ({ cases: null, note: `Open cases were not looked at: ${why}.` });
  const configuration = readConfiguration(process.env);
  const cases: Judged[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ language, ...(cursor !== null && { cursor }) });
    const path = `/api/procedures/${procedure}/versions/${version}/comparison?${query}`;
    const said = await askDossier(configuration, 'operator', path, after.definition);
    if (!said) return notLookedAt('no Dossier is running here');
    if (said.status === 404) return notLookedAt(`version ${version} of ${procedure} is not published here`);
    if (!said.ok)
      return notLookedAt(`the running Dossier says "${said.body.detail ?? said.body.title ?? said.status}"`);
    const answer = said.body as Answer;
    if (answer.hash !== contentHash(before.definition))
      return notLookedAt(`version ${version} of ${procedure} is published here with other content than the file has`);
    cases.push(...answer.cases);
    cursor = answer.next;
  } while (cursor !== null);
  return { cases };
}

/** English where the procedure has it, else its main language. */
function languageOf(wanted: Given['options'][string], { languages: own }: Procedure): Language {
  const language = wanted ?? own.find((one) => one === 'en') ?? own[0];
  const known = languages.find((one) => one === language);
  if (!known) throw new WrongUse(`Dossier does not speak "${String(wanted)}"; it speaks ${languages.join(', ')}.`);
  return known;
}
