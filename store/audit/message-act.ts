/** What operators do about a message that failed. Addresses stay at the message: a chain is never erased. */
export type MessageAct =
  | {
      readonly what: 'message-sent-again';
      readonly message: string;
      /** The new one, in its place. */
      readonly as: string;
      readonly channel: string;
    }
  | { readonly what: 'message-sent-by-post' | 'message-settled'; readonly message: string };
