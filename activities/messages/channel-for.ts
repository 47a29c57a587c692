import type { Person } from '#store/people/person.ts';
import type { Channel, Preference } from '#store/preferences/preference.ts';
import type { Parts } from '../parts.ts';

export interface Way {
  readonly channel: Channel;
  /** Where it goes on that channel. */
  readonly address: string | null;
}

/**
 * The way on which somebody is told: the one that they chose, if it can be gone; else by mail, if that can be; else it
 * waits in the portal, where every message can be read. `wanted` is what the procedure allows, where it says so.
 */
export function channelFor(
  person: Person,
  preference: Preference | undefined,
  wanted: readonly string[] | undefined,
  { mail, sms }: Pick<Parts, 'mail' | 'sms'>,
): Way {
  const portal: Way = { channel: 'portal', address: person.email };
  if (wanted && !wanted.includes('email')) return portal;
  const ways: Readonly<Record<Channel, Way | undefined>> = {
    email: mail && person.email !== null ? { channel: 'email', address: person.email } : undefined,
    sms: sms && preference?.phone ? { channel: 'sms', address: preference.phone } : undefined,
    portal,
  };
  return ways[preference?.channel ?? 'email'] ?? ways.email ?? portal;
}
