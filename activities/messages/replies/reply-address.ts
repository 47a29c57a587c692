import { messageSignedIn, type SignedMailbox, signedAddress } from '../signed-address.ts';

/** Where people answer to, and what proves that they got the message. */
export type Replies = SignedMailbox;

/** The address to which one message is answered: whoever writes to it has got the message, or somebody gave it to them. */
export const replyAddress = (replies: Replies, message: string): string => signedAddress('reply', replies, message);

/** The message that is answered at this address, in small letters; undefined for any other address. */
export const messageAnsweredAt = (replies: Replies, to: string): string | undefined =>
  messageSignedIn('reply', replies, to);
