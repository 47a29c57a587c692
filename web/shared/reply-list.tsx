import type { SeenAs } from '#api/use-cases/case-sight.ts';
import type { Reply } from '#store/replies/reply.ts';
import { isoOf, sayInstant } from './dates.ts';
import type { Screen } from './screen.ts';

interface ReplyListProps {
  readonly screen: Screen;
  readonly seenAs: SeenAs;
  readonly replies: readonly Reply[];
}

/** What was answered by mail, the newest first, and what it does not bring about; nothing where nobody answered. */
export function ReplyList({ screen, seenAs, replies }: ReplyListProps) {
  if (replies.length === 0) return null;
  const { replies: said } = screen.words;
  const isTheirs = seenAs === 'applicant';
  return (
    <section aria-labelledby="replies">
      <h2 class="govuk-heading-m" id="replies">
        {said.title}
      </h2>
      <p class="govuk-body">{isTheirs ? said.noActYours : said.noAct}</p>
      {replies
        .toReversed()
        .map(({ subject, body, name, address, receivedAt, fromRecipient, shortened, enclosures }) => (
          <article class="letter">
            <h3>{subject || '–'}</h3>
            <p class="quiet">
              {name} &lt;{address}&gt; ·{' '}
              <time datetime={isoOf(receivedAt)}>{said.received(sayInstant(receivedAt, screen.language))}</time>
            </p>
            {fromRecipient ? null : (
              <p>
                <strong class="govuk-tag govuk-tag--yellow">{said.otherAddress}</strong>
              </p>
            )}
            <p class="lines">{body}</p>
            {shortened ? <p class="quiet">{said.shortened}</p> : null}
            {enclosures.length === 0 ? null : (
              <p class="quiet">
                {said.notTaken(enclosures.map((one) => one.name || one.type).join(', '))}{' '}
                {isTheirs ? said.handIn : said.askFor}
              </p>
            )}
          </article>
        ))}
    </section>
  );
}
