import { clamAv, type Scanner } from '#api/uploads/scanner.ts';
import type { Configuration } from './configuration.ts';

/** What looks into uploads, where the environment names one. */
export function scannerFrom({ CLAMAV_ADDRESS }: Configuration): Scanner | undefined {
  const [host = '', port] = CLAMAV_ADDRESS?.split(':') ?? [];
  return CLAMAV_ADDRESS === undefined ? undefined : clamAv({ host, port: Number(port) });
}
