import { type Behaviour, stay } from '../../kernel/behaviour.ts';
import type { Wait } from './definition.ts';

/** Its events and its date are exits with triggers, which the engine answers for every kind. */
export const wait: Behaviour<Wait> = { enter: () => stay };
