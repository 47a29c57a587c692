import eu from '#definitions/calendars/eu.json' with { type: 'json' };
import fr from '#definitions/calendars/fr.json' with { type: 'json' };
import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import nl from '#definitions/calendars/nl.json' with { type: 'json' };
import uk from '#definitions/calendars/uk.json' with { type: 'json' };
import ukEnglandAndWales from '#definitions/calendars/uk-england-and-wales.json' with { type: 'json' };
import ukNorthernIreland from '#definitions/calendars/uk-northern-ireland.json' with { type: 'json' };
import ukScotland from '#definitions/calendars/uk-scotland.json' with { type: 'json' };
import type { Calendar } from '../time/calendar.ts';

const shipped = [lu, fr, nl, eu, uk, ukEnglandAndWales, ukNorthernIreland, ukScotland] as readonly Calendar[];

/** The calendars that a procedure may name, by id; a case keeps the one it began with, in its plan. */
export const calendars: Readonly<Record<string, Calendar>> = Object.fromEntries(
  shipped.map((calendar) => [calendar.id, calendar]),
);
