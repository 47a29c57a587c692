import type { Regime } from './regime.ts';
import { eu } from './regimes/eu.ts';
import { fr } from './regimes/fr.ts';
import { frClear } from './regimes/fr-clear.ts';
import { lu } from './regimes/lu.ts';
import { nl } from './regimes/nl.ts';
import { uk } from './regimes/uk.ts';

/** Every law of time limits that a procedure may name. */
export const regimes = { lu, eu, fr, 'fr-clear': frClear, nl, uk } as const satisfies Record<string, Regime>;

/** `eu`: time limits in acts of the Union; the others: a country’s own. A calendar of that name has that regime. */
export type RegimeId = keyof typeof regimes;
