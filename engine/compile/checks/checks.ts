import type { Check } from '../check.ts';
import { calendar } from './calendar.ts';
import { choices } from './choices.ts';
import { clockLaw } from './clock-law.ts';
import { conditions } from './conditions.ts';
import { criteria } from './criteria.ts';
import { dataRead } from './data-read.ts';
import { dataSet } from './data-set.ts';
import { dataWritten } from './data-written.ts';
import { endings } from './endings.ts';
import { expressions } from './expressions.ts';
import { extensions } from './extensions.ts';
import { formFields } from './form-fields.ts';
import { joins } from './joins.ts';
import { labels } from './labels.ts';
import { languages } from './languages.ts';
import { loopsWait } from './loops-wait.ts';
import { ownWays } from './own-ways.ts';
import { owners } from './owners.ts';
import { places } from './places.ts';
import { reachability } from './reachability.ts';
import { references } from './references.ts';
import { refusals } from './refusals.ts';
import { reservedRoles } from './reserved-roles.ts';
import { retention } from './retention.ts';
import { scenarios } from './scenarios.ts';
import { sharedWrites } from './shared-writes.ts';
import { tableRows } from './table-rows.ts';
import { tables } from './tables.ts';
import { templates } from './templates.ts';
import { unused } from './unused.ts';
import { waiting } from './waiting.ts';

/** Whether all that is named exists and hangs together, in the order in which an author wants to read it. */
export const checks: readonly Check[] = [
  references,
  reservedRoles,
  calendar,
  formFields,
  choices,
  reachability,
  endings,
  loopsWait,
  places,
  joins,
  waiting,
  owners,
  ownWays,
  expressions,
  dataRead,
  dataWritten,
  sharedWrites,
  languages,
  labels,
  templates,
  tables,
  refusals,
  clockLaw,
  extensions,
  retention,
  scenarios,
  unused,
];

/** What a definition means: looked at once its parts hang together, so that one slip is not told in many ways. */
export const checksOfMeaning: readonly Check[] = [dataSet, conditions, criteria, tableRows];
