import type { RegimeId } from '../time/regimes.ts';
import { oneOf } from './one-of.ts';

/** The law by which a time limit is counted. */
export const regime = oneOf<RegimeId>({
  lu: 'Luxembourg: the Basel Convention, ETS 76',
  eu: 'Acts of the Union: Regulation 1182/71',
  fr: 'France',
  'fr-clear': 'France, in clear days: neither the first nor the last counts',
  nl: 'The Netherlands: Algemene termijnenwet',
  uk: 'The United Kingdom',
}).describe('How the time limit is counted; the calendar’s own way when absent');
