import { type Language, languages } from '#engine/language/text.ts';
import { findPreference } from '#store/preferences/find-preference.ts';
import type { Channel, Preference } from '#store/preferences/preference.ts';
import { savePreference } from '#store/preferences/save-preference.ts';
import type { Deps } from '../deps.ts';
import type { Asker } from '../session/asker.ts';
import { phoneNumber } from './phone-number.ts';
import { addressFrom } from './post/postal-address.ts';

export interface Chosen {
  readonly channel: Channel;
  readonly language: Language;
  /** As somebody writes a number: with spaces, or 00 for the plus sign. */
  readonly phone: string;
  /** Street, town, country: one line a line. */
  readonly postalAddress: string;
}

/** What the asker has chosen for messages to them; by mail and in their own language where they have not. */
export async function preferenceOf({ store }: Deps, { person, language }: Asker): Promise<Preference> {
  return (
    (await findPreference(store.db, person)) ?? {
      channel: 'email',
      language: knownOr(language),
      phone: null,
      postalAddress: null,
    }
  );
}

/** Chooses. Answers what cannot be: a text message needs a number with the code of its country, post an address. */
export async function choosePreference(
  { store }: Deps,
  { person }: Asker,
  chosen: Chosen,
): Promise<'phone' | 'postalAddress' | undefined> {
  const { channel, language } = chosen;
  const phone = phoneNumber(chosen.phone);
  if (phone === undefined || (phone === null && channel === 'sms')) return 'phone';
  const postalAddress = addressFrom(chosen.postalAddress);
  if (postalAddress === undefined || (postalAddress === null && channel === 'post')) return 'postalAddress';
  await savePreference(store.db, person, { channel, language, phone, postalAddress });
  return undefined;
}

const knownOr = (language: string): Language => languages.find((one) => one === language) ?? languages[0];
