import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Configuration } from './configuration.ts';
import { partnerApp } from './partner/app.ts';
import { registerApp } from './partner/register.ts';
import { secretFor } from './secret.ts';

/** Another authority's system, as this installation knows it. */
export interface Partner {
  readonly name: string;
  /** Where its hand-offs are posted. */
  readonly url: string;
  /** Where it is asked for evidence, if it keeps a register. */
  readonly evidence?: string | undefined;
  /** What both sides sign with. */
  readonly secret: string;
}

/** The registered partners; without a registration, the demo treasury and register that run beside the pages. */
export function partnersFor(
  { DOSSIER_PARTNERS, PORT }: Configuration,
  secret: string,
): Readonly<Record<string, Partner>> {
  return (
    DOSSIER_PARTNERS ?? {
      treasury: {
        name: 'Trésorerie de l’État',
        url: `http://127.0.0.1:${PORT + 1}/hand-offs`,
        secret: secretFor(secret, 'partner/treasury'),
      },
      'population-register': {
        name: 'Registre national des personnes physiques',
        url: `http://127.0.0.1:${PORT + 1}/hand-offs`,
        evidence: `http://127.0.0.1:${PORT + 1}/evidence`,
        secret: secretFor(secret, 'partner/population-register'),
      },
    }
  );
}

/** Starts the demo treasury and register on the port behind that of the pages; answers how to stop it. */
export async function startDemoPartner(configuration: Configuration, secret: string): Promise<() => Promise<void>> {
  const { DOSSIER_HOME, PORT } = configuration;
  const { treasury, 'population-register': register } = partnersFor(configuration, secret);
  if (!treasury) return async () => {};
  const partner = partnerApp({ secret: treasury.secret, file: join(DOSSIER_HOME, 'partner', 'arrivals.jsonl') });
  if (register) partner.route('/', registerApp(register.secret));
  const server = await new Promise<ReturnType<typeof serve>>((started) => {
    const listening = serve({ fetch: partner.fetch, port: PORT + 1, hostname: '127.0.0.1' }, () => started(listening));
  });
  return () => new Promise((closed) => server.close(() => closed()));
}
