import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { procedures } from '#api/procedures/procedures.ts';
import { verdictJson } from '#api/shapes/verdict.ts';
import { refuseNoLetter, verifyFile } from '#api/use-cases/verify-document.ts';
import { openStore } from '#store/open-store.ts';
import { type Configuration, databaseFolder, readConfiguration } from '#worker/configuration.ts';
import { knowOurSeal, sealingFrom } from '#worker/sealing.ts';
import type { Command } from '../command.ts';
import { addressOfDossier } from '../running.ts';
import { WrongUse } from '../wrong-use.ts';

type Answer = ReturnType<typeof verdictJson>;

export const verify: Command = {
  use: 'verify FILE.pdf [--json]',
  summary: 'says whether a letter was issued here, unchanged, and is still valid',
  options: { json: { type: 'boolean' } },
  async run({ positionals: [file], options: { json } }) {
    if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new WrongUse(`There is no file ${file ?? 'named'}.`);
    const bytes = readFileSync(file);
    const refused = refuseNoLetter(bytes);
    if (refused) {
      console.error(`${file}: ${refused.detail}`);
      return 1;
    }
    const configuration = readConfiguration(process.env);
    const answer = (await saidByServer(configuration, basename(file), bytes)) ?? (await saidHere(configuration, bytes));
    console.log(json ? JSON.stringify(answer, null, 2) : inWords(file, answer));
    return answer.valid ? 0 : 1;
  },
};

/** Nothing when no server answers. */
async function saidByServer(configuration: Configuration, name: string, bytes: Buffer): Promise<Answer | undefined> {
  const body = new FormData();
  body.set('file', new File([new Uint8Array(bytes)], name));
  try {
    const response = await fetch(`${addressOfDossier(configuration)}/verify`, {
      method: 'POST',
      body,
      redirect: 'error',
    });
    if (response.status === 429) {
      await setTimeout(Number(response.headers.get('retry-after') ?? 1) * 1000);
      return await saidByServer(configuration, name, bytes);
    }
    return response.ok ? ((await response.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}

/** Where there is no database either, the seal alone has to speak. */
async function saidHere(configuration: Configuration, bytes: Buffer): Promise<Answer> {
  const { DATABASE_URL } = configuration;
  const folder = databaseFolder(configuration);
  const store = await openStore({
    databaseUrl: DATABASE_URL,
    ...(existsSync(join(folder, 'data')) && { folder }),
  });
  try {
    const sealing = await sealingFrom(configuration);
    if (sealing) await knowOurSeal(store.db, sealing);
    return verdictJson(await verifyFile({ store, procedures: procedures(store.db), now: Date.now }, bytes), 'en');
  } finally {
    await store.close();
  }
}

const findings: Readonly<Record<Answer['finding'], string>> = {
  genuine: 'valid: it was issued here, and is as it was issued',
  revoked: 'not valid: it was issued here, and has been revoked since',
  sealed: 'valid seal: it is as it was sealed here; the register does not contain it',
  expired: 'not valid: the certificate of its seal has ended, and the register does not contain it',
  changed: 'not valid: it is not as it was when it was sealed',
  unknown: 'not valid: nothing shows that it was issued here',
};

function inWords(
  file: string,
  { finding, service, subject, authority, issuedAt, sealedBy, revokedAt, sha256 }: Answer,
): string {
  const facts = {
    service,
    letter: subject,
    authority,
    issued: issuedAt,
    'seal of': sealedBy,
    revoked: revokedAt,
    'SHA-256': sha256,
  };
  const lines = Object.entries(facts).filter(([, value]) => value !== null);
  return [`${file}: ${findings[finding]}`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
