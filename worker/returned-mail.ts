import { takeMailbox } from '#activities/messages/take-mailbox.ts';

const EVERY_MS = 15_000;

/** Looks into the mailbox for what comes back and for answers, again and again; answers how to stop. */
export function watchReturnedMail(mailbox: Parameters<typeof takeMailbox>[0]): () => Promise<void> {
  let looking = Promise.resolve();
  const look = (): void => {
    looking = looking
      .then(() => takeMailbox(mailbox))
      .then(
        () => {},
        (error: unknown) => mailbox.log(`the mailbox for returned mail cannot be read: ${(error as Error).message}`),
      );
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
