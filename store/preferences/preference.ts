/** How somebody can be told that something waits for them; in the portal it waits in any case. */
export const channels = ['email', 'sms', 'post', 'portal'] as const;
export type Channel = (typeof channels)[number];

/** What somebody has chosen for the messages to them. */
export interface Preference {
  readonly channel: Channel;
  readonly language: string;
  /** Where text messages go, as E.164 writes it: +352621123456 */
  readonly phone: string | null;
  /** Where post goes, without the name: one line a line. */
  readonly postalAddress: string | null;
}
