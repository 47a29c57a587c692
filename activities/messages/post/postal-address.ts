import { addressLines } from '#engine/fields/address/lines.ts';
import { valueAt } from '#engine/fields/value-at.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';

/** Where post reaches the applicant by what was entered: the address that a letter of the procedure is sent to; null when there is none. */
export function postalAddressIn({ letters }: Procedure, facts: JsonObject, language: Language): string | null {
  for (const { to } of Object.values(letters ?? {})) {
    const address = to === undefined ? undefined : valueAt(facts, to);
    if (address !== undefined && address !== null) return addressLines(address, language).join('\n');
  }
  return null;
}
