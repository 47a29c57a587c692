import type { Check } from '../check.ts';
import { addressees } from './addressees.ts';
import { adverseEnds } from './adverse-ends.ts';
import { answersHeeded } from './answers-heeded.ts';
import { answersRead } from './answers-read.ts';
import { automatedRefusals } from './automated-refusals.ts';
import { blocksSaid } from './blocks-said.ts';
import { calendar } from './calendar.ts';
import { choices } from './choices.ts';
import { clockLaw } from './clock-law.ts';
import { conditions } from './conditions.ts';
import { criteria } from './criteria.ts';
import { dataRead } from './data-read.ts';
import { dataSet } from './data-set.ts';
import { dataWritten } from './data-written.ts';
import { decisionResults } from './decision-results.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { endings } from './endings.ts';
import { expressionTypes } from './expression-types.ts';
import { expressions } from './expressions.ts';
import { extensions } from './extensions.ts';
import { filterTypes } from './filter-types.ts';
import { formFields } from './form-fields.ts';
import { fourEyes } from './four-eyes.ts';
import { handOffDates } from './hand-off-dates.ts';
import { hearings } from './hearings.ts';
import { joins } from './joins.ts';
import { labels } from './labels.ts';
import { languages } from './languages.ts';
import { languagesSpoken } from './languages-spoken.ts';
import { lawsInForce } from './laws-in-force.ts';
import { lettersOfDecisions } from './letters-of-decisions.ts';
import { loopsWait } from './loops-wait.ts';
import { opinions } from './opinions.ts';
import { ownCase } from './own-case.ts';
import { ownPauses } from './own-pauses.ts';
import { ownWays } from './own-ways.ts';
import { owners } from './owners.ts';
import { paymentOrders } from './payment-orders.ts';
import { places } from './places.ts';
import { reachability } from './reachability.ts';
import { reasonsFilledIn } from './reasons-filled-in.ts';
import { reasonsOfApplicant } from './reasons-of-applicant.ts';
import { references } from './references.ts';
import { refusals } from './refusals.ts';
import { reminders } from './reminders.ts';
import { reservedRoles } from './reserved-roles.ts';
import { retention } from './retention.ts';
import { ruleLaw } from './rule-law.ts';
import { sameValues } from './same-values.ts';
import { scenarios } from './scenarios.ts';
import { sharedWrites } from './shared-writes.ts';
import { silence } from './silence.ts';
import { sources } from './sources.ts';
import { specialData } from './special-data.ts';
import { specialInMessages } from './special-in-messages.ts';
import { staleEvaluations } from './stale-evaluations.ts';
import { tableRows } from './table-rows.ts';
import { tableTypes } from './table-types.ts';
import { tables } from './tables.ts';
import { templates } from './templates.ts';
import { toldDecisions } from './told-decisions.ts';
import { unmetJoins } from './unmet-joins.ts';
import { untoldEnds } from './untold-ends.ts';
import { unused } from './unused.ts';
import { unusedFields } from './unused-fields.ts';
import { waiting } from './waiting.ts';
import { writtenTypes } from './written-types.ts';

/**
 * Every check, in the order in which an author wants to read what they find. Each row takes for granted what the rows
 * before it look at, and is looked at once they find no error: so that one slip is not told in many ways.
 */
export const checks: readonly (readonly Check[])[] = [
  [
    references,
    reservedRoles,
    duplicateIds,
    calendar,
    formFields,
    choices,
    reachability,
    endings,
    loopsWait,
    places,
    joins,
    waiting,
    reminders,
    owners,
    ownCase,
    ownWays,
    extensions,
    expressions,
    dataRead,
    dataWritten,
    sharedWrites,
    languages,
    labels,
    templates,
    toldDecisions,
    tables,
    refusals,
    adverseEnds,
    clockLaw,
    ruleLaw,
    lawsInForce,
    retention,
    scenarios,
    unused,
  ],
  [expressionTypes, writtenTypes, tableTypes, filterTypes, addressees, dataSet, hearings, sameValues, languagesSpoken],
  [conditions, criteria, blocksSaid, tableRows, unmetJoins],
  [
    lettersOfDecisions,
    reasonsOfApplicant,
    reasonsFilledIn,
    ownPauses,
    sources,
    staleEvaluations,
    decisionResults,
    untoldEnds,
    answersHeeded,
    handOffDates,
    paymentOrders,
    automatedRefusals,
    silence,
    fourEyes,
    opinions,
    specialData,
    specialInMessages,
    answersRead,
    unusedFields,
  ],
];
