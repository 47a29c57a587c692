import { messageSignedIn, type SignedMailbox, signedAddress } from './signed-address.ts';

/** Where mail that cannot be delivered comes back to, and what proves that it was ours. */
export type Returns = SignedMailbox;

/**
 * The envelope sender of one message: it names the message and is signed, so that nobody who has not received the message
 * can report that it came back.
 */
export const returnAddress = (returns: Returns, message: string): string => signedAddress('returned', returns, message);

/** The message that a return address of ours names, in small letters; undefined for any other address. */
export const messageReturnedTo = (returns: Returns, to: string): string | undefined =>
  messageSignedIn('returned', returns, to);
