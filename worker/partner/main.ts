import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { z } from 'zod';
import { partnerApp } from './app.ts';
import { registerApp } from './register.ts';

// The demo treasury, and the register where it has a secret, in a process of its own, as another authority would run it.
const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(8090),
  HOST: z.string().min(1).default('127.0.0.1'),
  PARTNER_SECRET: z.string().min(16),
  REGISTER_SECRET: z.string().min(16).optional(),
  DOSSIER_HOME: z.string().min(1).default('.dossier'),
});

const read = environment.safeParse(process.env);
if (!read.success) {
  console.error(`The environment is not usable:\n${z.prettifyError(read.error)}`);
  process.exit(1);
}
const { PORT, HOST, PARTNER_SECRET, REGISTER_SECRET, DOSSIER_HOME } = read.data;
const partner = partnerApp({ secret: PARTNER_SECRET, file: join(DOSSIER_HOME, 'partner', 'arrivals.jsonl') });
if (REGISTER_SECRET !== undefined) partner.route('/', registerApp(REGISTER_SECRET));
const server = serve({ fetch: partner.fetch, port: PORT, hostname: HOST }, () =>
  console.log(JSON.stringify({ event: 'ready', url: `http://${HOST}:${PORT}`, role: 'partner' })),
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => server.close(() => process.exit(0)));
