import type { Regime } from './regime.ts';
import { eu } from './regimes/eu.ts';
import { lu } from './regimes/lu.ts';

/** Every law of time limits that a procedure may name. */
export const regimes = { lu, eu } as const satisfies Record<string, Regime>;

/** `lu`: Luxembourg's own time limits. `eu`: time limits in acts of the Union. */
export type RegimeId = keyof typeof regimes;
