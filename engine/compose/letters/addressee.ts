import { addressLines } from '../../fields/address/lines.ts';
import { fieldAt } from '../../fields/field-at.ts';
import { nameIn } from '../../fields/showers.ts';
import { valueAt } from '../../fields/value-at.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Language } from '../../language/text.ts';

/** Somebody as the window of an envelope shows them. */
export interface Addressee {
  readonly name: string;
  /** Where post reaches them, one line a line; none where that is not known. */
  readonly address: readonly string[];
}

interface Known {
  readonly facts: JsonObject;
  /** The applicant by their account: for whatever the case does not say. */
  readonly account: Addressee;
  readonly language: Language;
}

/** Whom letters of a procedure are for, and where they go: of several, as the first says that says it. */
export function addresseeOf(
  { data, letters = {} }: Procedure,
  ids: readonly string[],
  { facts, account, language }: Known,
): Addressee {
  const orders = ids.flatMap((id) => letters[id] ?? []);
  const [name = account.name] = orders.flatMap(({ recipient }) => {
    const field = recipient === undefined ? undefined : fieldAt(data, recipient);
    const called = recipient === undefined || !field ? '' : nameIn(valueAt(facts, recipient), field);
    return called === '' ? [] : [called];
  });
  const [address = account.address] = orders.flatMap(({ to }) => {
    const value = to === undefined ? undefined : valueAt(facts, to);
    const lines = value === undefined || value === null ? [] : addressLines(value, language);
    return lines.length === 0 ? [] : [lines];
  });
  return { name, address };
}

/** Whom post is for and where it goes: as the letters say that go with it, and where these do not, the others. */
export const addresseeOfPost = (definition: Procedure, enclosed: readonly string[], known: Known): Addressee =>
  addresseeOf(definition, [...enclosed, ...Object.keys(definition.letters ?? {})], known);
