import type { Person } from '#store/people/person.ts';
import type { Channel, Preference } from '#store/preferences/preference.ts';
import type { Parts } from '../parts.ts';

export interface Way {
  readonly channel: Channel;
  /** Where it goes on that channel. */
  readonly address: string | null;
}

interface Reachable {
  readonly person: Person;
  readonly preference: Preference | undefined;
  /** What the procedure allows, where it says so. */
  readonly wanted: readonly string[] | undefined;
  /** Where post reaches them, without the name; null when that is not known. */
  readonly postalAddress: string | null;
}

/**
 * The way on which somebody is told: the one that they chose, if it can be gone; else by mail, if that can be; else by
 * post, for those who have no mail address; else it waits in the portal, where every message can be read.
 */
export function channelFor(
  { person, preference, wanted, postalAddress }: Reachable,
  { mail, sms }: Pick<Parts, 'mail' | 'sms'>,
): Way {
  const portal: Way = { channel: 'portal', address: person.email };
  if (wanted && !wanted.includes('email')) return portal;
  const ways: Readonly<Record<Channel, Way | undefined>> = {
    email: mail && person.email !== null ? { channel: 'email', address: person.email } : undefined,
    sms: sms && preference?.phone ? { channel: 'sms', address: preference.phone } : undefined,
    post: postalAddress === null ? undefined : { channel: 'post', address: postalAddress },
    portal,
  };
  const chosen = ways[preference?.channel ?? 'email'];
  return chosen ?? ways.email ?? (person.email === null ? ways.post : undefined) ?? portal;
}
