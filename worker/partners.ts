import { join } from 'node:path';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Configuration } from './configuration.ts';
import { listen } from './listen.ts';
import { partnerApp } from './partner/app.ts';
import { registerApp } from './partner/register.ts';
import { secretFor } from './secret.ts';
import { shippedProcedures } from './shipped-procedures.ts';

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

/** The registered partners; without a registration, the demo offices and register that run beside the pages. */
export function partnersFor(
  { DOSSIER_PARTNERS, PORT }: Configuration,
  secret: string,
): Readonly<Record<string, Partner>> {
  return DOSSIER_PARTNERS ?? demoPartners(`http://127.0.0.1:${PORT + 1}`, secret);
}

const REGISTER = 'population-register';

/** One demo office stands in for every authority that a shipped procedure hands off to; they share its secret. */
function demoPartners(url: string, secret: string): Readonly<Record<string, Partner>> {
  const office = { url: `${url}/hand-offs`, secret: secretFor(secret, 'partner/treasury') };
  const offices = shippedProcedures().flatMap(({ definition }) =>
    Object.entries((definition as Pick<Procedure, 'partners'>).partners ?? {}),
  );
  return {
    ...Object.fromEntries(offices.map(([id, { name }]) => [id, { name, ...office }])),
    [REGISTER]: {
      name: 'Registre national des personnes physiques',
      url: office.url,
      evidence: `${url}/evidence`,
      secret: secretFor(secret, `partner/${REGISTER}`),
    },
  };
}

/** Starts the demo offices and register on the port behind that of the pages; answers how to stop it. */
export async function startDemoPartner(configuration: Configuration, secret: string): Promise<() => Promise<void>> {
  const { DOSSIER_HOME, PORT } = configuration;
  const { treasury, [REGISTER]: register } = partnersFor(configuration, secret);
  if (!treasury) return async () => {};
  const partner = partnerApp({ secret: treasury.secret, file: join(DOSSIER_HOME, 'partner', 'arrivals.jsonl') });
  if (register) partner.route('/', registerApp(register.secret));
  return listen(partner.fetch, { port: PORT + 1, hostname: '127.0.0.1' });
}
