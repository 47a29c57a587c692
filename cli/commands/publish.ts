import { issueToken } from '#api/session/token.ts';
import { compile } from '#engine/compile/compile.ts';
import { openStore } from '#store/open-store.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import { type Configuration, databaseFolder, readConfiguration } from '#worker/configuration.ts';
import { readSecret, secretFor } from '#worker/secret.ts';
import type { Command } from '../command.ts';
import { readDefinition } from '../read-definition.ts';
import { addressOfDossier } from '../running.ts';

const PUBLISHER = 'designer';

export const publish: Command = {
  use: 'publish FILE',
  summary: 'publishes a version, for good: in the running Dossier, else in its database',
  options: {},
  async run({ positionals: [file] }) {
    const read = readDefinition(file);
    const compiled = 'finding' in read ? { findings: [read.finding] } : compile(read.definition);
    if ('finding' in read || !('plan' in compiled) || !compiled.plan) {
      for (const { pointer, message, hint } of compiled.findings)
        console.error(`${pointer || '/'}: ${message} ${hint}`);
      return 1;
    }
    const configuration = readConfiguration(process.env);
    const answer =
      (await publishedByServer(configuration, read.definition)) ??
      (await publishedInDatabase(configuration, read.definition, compiled.plan));
    console.log(`${file}: ${answer}`);
    return answer.startsWith('conflict') ? 1 : 0;
  },
};

/** Nothing when no server answers. */
async function publishedByServer(configuration: Configuration, definition: unknown): Promise<string | undefined> {
  const { DOSSIER_HOME, DOSSIER_SECRET } = configuration;
  const url = addressOfDossier(configuration);
  const token = issueToken(secretFor(readSecret(DOSSIER_HOME, DOSSIER_SECRET), 'session'), PUBLISHER);
  let response: Response;
  try {
    response = await fetch(`${url}/api/procedures`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(definition),
      redirect: 'error',
    });
  } catch {
    return undefined;
  }
  const body = (await response.json()) as { title?: string; detail?: string };
  if (response.ok) return response.status === 201 ? 'published' : 'already published, unchanged';
  return `conflict: ${body.detail ?? body.title ?? response.status}`;
}

async function publishedInDatabase(
  configuration: Configuration,
  definition: unknown,
  plan: NonNullable<ReturnType<typeof compile>['plan']>,
): Promise<string> {
  const { DATABASE_URL } = configuration;
  const store = await openStore(
    DATABASE_URL === undefined ? { folder: databaseFolder(configuration) } : { databaseUrl: DATABASE_URL },
  );
  try {
    const hash = contentHash(definition);
    const done = await publishVersion(store.db, {
      definition: definition as never,
      plan,
      hash,
      publishedBy: PUBLISHER,
    });
    if (done === 'conflict')
      return `conflict: version ${plan.version} of ${plan.procedure} is published with other content; give it a new version number`;
    return done === 'published' ? 'published' : 'already published, unchanged';
  } finally {
    await store.close();
  }
}
