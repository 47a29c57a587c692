import children1 from '#definitions/authorities/children-future-fund/1.json' with { type: 'json' };
import commune1 from '#definitions/authorities/commune/1.json' with { type: 'json' };
import housing1 from '#definitions/authorities/housing-aid-service/1.json' with { type: 'json' };
import justice1 from '#definitions/authorities/ministry-of-justice/1.json' with { type: 'json' };
import research1 from '#definitions/authorities/ministry-of-research-and-higher-education/1.json' with { type: 'json' };
import economy1 from '#definitions/authorities/ministry-of-the-economy/1.json' with { type: 'json' };
import modele1 from '#definitions/authorities/modele-sur-loire/1.json' with { type: 'json' };
import modeldam1 from '#definitions/authorities/municipal-executive/1.json' with { type: 'json' };
import solidarity1 from '#definitions/authorities/national-solidarity-fund/1.json' with { type: 'json' };
import council1 from '#definitions/authorities/public-authority/1.json' with { type: 'json' };
import { type Authority, authority } from '../language/authority.ts';

/** Every version of how an authority writes; one that is in use is never changed. */
const versions: readonly Authority[] = [
  modele1,
  housing1,
  justice1,
  children1,
  commune1,
  research1,
  economy1,
  modeldam1,
  solidarity1,
  council1,
].map((written) => authority.parse(written));

/** How an authority writes on a day (YYYY-MM-DD); undefined for one that has said nothing. */
export const authorityOn = (id: string, day: string): Authority | undefined =>
  versions
    .filter((one) => one.authority === id && one.from <= day)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))[0];

/** How it writes in the end, as far as that is known. */
export const latestOf = (id: string): Authority | undefined => authorityOn(id, '9999-12-31');
