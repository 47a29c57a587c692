/**
 * `returned`, `arrived`: what a report says of our mail; `still-open`: it says nothing final. `reply`: an answer, now in
 * the case file; `repeated`: it stood there before; `automatic`: a machine answered, and nothing is kept.
 * `unknown-address`: sent to where answers go, but to no message of ours. `unreadable`: too large, or of too many parts.
 * `not-ours`: anything else.
 */
export const taken = [
  'returned',
  'arrived',
  'still-open',
  'reply',
  'repeated',
  'automatic',
  'unknown-address',
  'unreadable',
  'not-ours',
] as const;
export type Taken = (typeof taken)[number];

/** Takes a mail that came to one of our mailboxes, and answers what it was. */
export type TakeMail = (raw: Uint8Array) => Promise<Taken>;
