import type { Published } from '#api/use-cases/publishing/publish-procedure.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Configuration } from '#worker/configuration.ts';
import { askDossier } from '../ask-dossier.ts';
import type { Answer, Refused } from './answer.ts';

/** Asks the running Dossier as somebody. Nothing when none answers. */
export async function atServer(
  configuration: Configuration,
  person: string,
  path: string,
  body: JsonObject,
): Promise<Answer | undefined> {
  const said = await askDossier(configuration, person, path, body);
  if (!said) return undefined;
  if (said.ok) return { done: { ...(said.body as Omit<Published, 'unchanged'>), unchanged: said.status === 200 } };
  const { code = String(said.status), detail = '', errors = [], scenarios = [] } = said.body as Partial<Refused>;
  return { refused: { code, detail, errors, scenarios } };
}
