import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sealer } from '#activities/parts.ts';
import { fingerprintOf, ownerOf, validityOf } from '#seal/certificates.ts';
import { developmentKey } from '#seal/keys/development-key.ts';
import { keyFromPem } from '#seal/keys/key-from-pem.ts';
import { remoteKey } from '#seal/keys/remote-key.ts';
import type { SealKey } from '#seal/seal-key.ts';
import type { Sealing } from '#seal/seal-pdf.ts';
import { timeStampService } from '#seal/time-stamp-service.ts';
import { knowSeal } from '#store/seals/know-seal.ts';
import type { Db } from '#store/tables.ts';
import { type Configuration, WrongConfiguration } from './configuration.ts';

/**
 * What letters are sealed with: the key of a remote service, one in a file, or, where all of Dossier runs in one process
 * and none is named, one for development. @throws WrongConfiguration when it cannot be used.
 */
export async function sealingFrom(configuration: Configuration): Promise<Sealing | undefined> {
  const { SEAL_TIME_STAMPS } = configuration;
  let key: SealKey | undefined;
  try {
    key = await keyFrom(configuration);
  } catch (error) {
    throw new WrongConfiguration(`The key for seals cannot be used: ${(error as Error).message}`);
  }
  return key && { key, timeStamp: SEAL_TIME_STAMPS === undefined ? undefined : timeStampService(SEAL_TIME_STAMPS) };
}

async function keyFrom({
  SEAL_REMOTE,
  SEAL_KEY,
  SEAL_CERTIFICATES,
  DOSSIER_HOME,
  DOSSIER_ROLE,
}: Configuration): Promise<SealKey | undefined> {
  if (SEAL_REMOTE) return remoteKey(SEAL_REMOTE);
  if (SEAL_KEY !== undefined && SEAL_CERTIFICATES !== undefined)
    return keyFromPem({ key: readFileSync(SEAL_KEY, 'utf8'), certificates: readFileSync(SEAL_CERTIFICATES, 'utf8') });
  return DOSSIER_ROLE === 'all' ? developmentKey(join(DOSSIER_HOME, 'seal')) : undefined;
}

/**
 * Seals with the key that the environment names. One that lies with a service is asked for when the first letter needs it,
 * so that Dossier starts without the service. A certificate
 * that ends within a month, or does not hold, is logged. @throws WrongConfiguration when a key of our own cannot be used.
 */
export async function sealerFrom(
  configuration: Configuration,
  db: Db,
  log: (line: string) => void,
): Promise<Sealer | undefined> {
  const { SEAL_REMOTE, SEAL_TIME_STAMPS } = configuration;
  const afar = SEAL_REMOTE !== undefined || SEAL_TIME_STAMPS !== undefined;
  let opened: Sealing | undefined;
  const open = async (): Promise<Sealing | undefined> => {
    const sealing = opened ?? (await sealingFrom(configuration));
    if (sealing && !opened) {
      await knowOurSeal(db, sealing);
      tellValidity(sealing, log);
    }
    opened = sealing;
    return sealing;
  };
  if (!SEAL_REMOTE && !(await open())) return undefined;
  return { afar, open: open as Sealer['open'] };
}

const DAY = 86_400_000;
const NOTICE = 30 * DAY;

function tellValidity({ key: { chain } }: Sealing, log: (line: string) => void): void {
  const { from, until } = validityOf(chain);
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const now = Date.now();
  if (now < from) log(`no letter is sealed before ${day(from)}, when the certificate of the seal begins`);
  else if (now > until) log(`no letter is sealed: the certificate of the seal ended on ${day(until)}`);
  else if (now > until - NOTICE)
    log(`the certificate of the seal ends on ${day(until)}: no letter is sealed after that`);
}

/** Makes a seal one that is known to be ours, as long as the store exists. */
export const knowOurSeal = (db: Db, { key: { chain } }: Sealing): Promise<void> =>
  knowSeal(db, { fingerprint: fingerprintOf(chain), owner: ownerOf(chain) }, Date.now());
