import definition from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import type { JsonObject } from '#engine/kernel/json.ts';

/** The application of the definition's first scenario: granted 120 € a month. */
export const application = definition.scenarios[0]?.application as unknown as JsonObject;

/** A household of four, granted 440 €: more than one person alone may decide. */
export const largeFamily: JsonObject = {
  ...application,
  household: [
    { name: 'Alix Muller', netIncome: '2600.00', incomeMonths: 40 },
    { name: 'Bo Muller', netIncome: '500.00', incomeMonths: 6 },
    { name: 'Cleo Muller', netIncome: '0.00', incomeMonths: 0 },
    { name: 'Dan Muller', netIncome: '0.00', incomeMonths: 0 },
  ],
};
