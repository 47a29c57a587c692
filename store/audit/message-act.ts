/**
 * What operators do about a message that failed, and what people answer to one. Addresses and words stay at the message
 * and at the answer: a chain says who did what, not what was written to whom.
 */
export type MessageAct =
  | {
      readonly what: 'message-sent-again';
      readonly message: string;
      /** The new one, in its place. */
      readonly as: string;
      readonly channel: string;
    }
  | { readonly what: 'message-sent-by-post' | 'message-settled'; readonly message: string }
  | {
      readonly what: 'reply-kept';
      readonly reply: string;
      readonly message: string;
      /** Of the answer as it is kept. */
      readonly sha256: string;
    };
