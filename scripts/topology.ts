import { join, resolve } from 'node:path';
import { runInHome } from './home/run-in-home.ts';
import { startTopology } from './topology/start-topology.ts';

// The production topology on one machine, until it is stopped; its data stays for the next time.
const folder = resolve(process.env.DOSSIER_HOME || '.dossier', 'topology');

runInHome(folder, async ({ say, signal, keep, serves }) => {
  const port = Number(process.env.PORT || 8080);
  const { apiUrls, partnerUrl, temporalAddress } = await startTopology({
    folder,
    port,
    durable: true,
    endsWithUs: false,
    say,
    signal,
    started: keep,
  });
  serves(apiUrls[0]);
  say(`
Dossier is running as in production:

  pages and API    ${apiUrls.join(' and ')}
  treasury         ${partnerUrl}
  Temporal         ${temporalAddress}
  secrets, logs    ${join(folder, 'secrets')} and ${join(folder, 'logs')}

Ctrl-C stops it.`);
});
