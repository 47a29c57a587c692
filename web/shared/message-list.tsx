import type { Message } from '#store/messages/message.ts';
import { isoOf, sayInstant } from './dates.ts';
import type { Screen } from './screen.ts';

interface MessageListProps {
  readonly screen: Screen;
  readonly messages: readonly Message[];
  /** Whom each is for, where that is not the reader. */
  readonly names?: ReadonlyMap<string, string>;
}

/** Messages as their recipients read them, the newest first. */
export function MessageList({ screen, messages, names }: MessageListProps) {
  if (messages.length === 0) return <p class="govuk-body">{screen.words.case.noMessages}</p>;
  return (
    <>
      {messages.toReversed().map(({ subject, body, createdAt, language, recipient }) => (
        <article class="letter" lang={language === screen.language ? undefined : language}>
          <h3>{subject}</h3>
          <p class="quiet">
            <time datetime={isoOf(createdAt)}>{sayInstant(createdAt, screen.language)}</time>
            {names === undefined ? '' : ` · ${names.get(recipient) ?? recipient}`}
          </p>
          <p class="lines">{body}</p>
        </article>
      ))}
    </>
  );
}
