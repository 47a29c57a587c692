import { z } from 'zod';
import { type RegimeId, regimes } from '../time/regimes.ts';

/** The law by which a time limit is counted. */
export const regime = z
  .enum(Object.keys(regimes) as [RegimeId, ...RegimeId[]])
  .describe('How the time limit is counted; the calendar’s own way when absent');
