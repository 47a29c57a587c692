import { Refusal } from '#api/problems/refusal.ts';
import { sendByPost, settleMessage } from '#api/use-cases/mend-message.ts';
import type { Message } from '#store/messages/message.ts';
import { FormToken } from '../../shared/form-token.tsx';
import { tellNext } from '../../shared/notice.ts';
import { goTo, type PagesApp } from '../../shared/pages-app.ts';
import { sent } from '../../shared/posted.ts';
import { at, type Screen } from '../../shared/screen.ts';
import { strandedWords } from './words.ts';

/** What an operator does about a message that failed: send it by post, or note that the person was reached. */
export function mountMendMessage(pages: PagesApp): void {
  pages.take('/outbox/:id/post', async (visit, posted) => {
    const { c, screen, part } = visit;
    const message = await sendByPost(screen.deps, screen.asker, part('id'), sent(posted, 'address') ?? '');
    const isWrong = message instanceof Refusal && message.code === 'message/bad-postal-address';
    if (message instanceof Refusal && !isWrong) return message;
    const said = strandedWords[screen.language];
    tellNext(c, isWrong ? said.wrongAddress : said.waitsForPost);
    return goTo(visit, isWrong ? `/outbox/${part('id')}` : '/incidents');
  });

  pages.take('/outbox/:id/settle', async (visit) => {
    const { c, screen, part } = visit;
    const message = await settleMessage(screen.deps, screen.asker, part('id'));
    if (message instanceof Refusal) return message;
    tellNext(c, strandedWords[screen.language].settled);
    return goTo(visit, '/incidents');
  });
}

interface MendMessageProps {
  readonly screen: Screen;
  readonly message: Message;
  /** What is known of where post reaches the person. */
  readonly postalAddress: string;
}

/** The forms for it; nothing for a message that has not failed, or is settled. */
export function MendMessage({ screen, message, postalAddress }: MendMessageProps) {
  if (message.state !== 'failed' || message.settledAt !== null) return null;
  const said = strandedWords[screen.language];
  return (
    <section aria-labelledby="mend-title">
      <h2 id="mend-title" class="govuk-heading-m">
        {said.otherwise}
      </h2>
      <form method="post" action={at(screen, `/outbox/${message.id}/post`)}>
        <FormToken screen={screen} />
        <div class="govuk-form-group">
          <label class="govuk-label" for="address">
            {said.address}
          </label>
          <div class="govuk-hint" id="address-hint">
            {said.addressHint}
          </div>
          <textarea class="govuk-textarea" id="address" name="address" rows={5} aria-describedby="address-hint">
            {postalAddress}
          </textarea>
        </div>
        <button class="govuk-button">{said.sendByPost}</button>
      </form>
      <form method="post" action={at(screen, `/outbox/${message.id}/settle`)}>
        <FormToken screen={screen} />
        <p class="govuk-body">{said.settleHint}</p>
        <button class="govuk-button govuk-button--secondary">{said.settle}</button>
      </form>
    </section>
  );
}

/** The ways on which a message failed before, and why. */
export function TriedBefore({ screen, message }: Omit<MendMessageProps, 'postalAddress'>) {
  if (message.tried.length === 0) return null;
  return (
    <>
      <dt>{strandedWords[screen.language].tried}</dt>
      {message.tried.map(({ channel, address, problem }) => (
        <dd>
          {[channel, address?.replaceAll('\n', ', '), problem?.found ?? problem?.code].filter(Boolean).join(' · ')}
        </dd>
      ))}
    </>
  );
}
