import { findPreference } from '../preferences/find-preference.ts';
import type { Db } from '../tables.ts';
import { findPerson } from './find-person.ts';

/** What an account says of whom it is, for what is written to them. */
export interface Account {
  readonly name: string;
  /** Where post goes, one line a line; none where they have not said it. */
  readonly address: readonly string[];
}

/** Nothing for somebody who is not known. */
export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  const person = await findPerson(db, id);
  return person && { name: person.name, address: linesOf((await findPreference(db, id))?.postalAddress) };
}

/** The lines of an address that is kept as one text. */
export const linesOf = (address: string | null | undefined): string[] => (address ? address.split('\n') : []);
