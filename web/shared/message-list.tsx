import type { Message } from '#store/messages/message.ts';
import { isoOf, sayInstant } from './dates.ts';
import type { Screen } from './screen.ts';
import { StateTag } from './state-tag.tsx';

interface MessageListProps {
  readonly screen: Screen;
  readonly messages: readonly Message[];
  /** Whom each is for, where that is not the reader; what has become of it is then said too. */
  readonly names?: ReadonlyMap<string, string>;
}

/** Messages as their recipients read them, the newest first. */
export function MessageList({ screen, messages, names }: MessageListProps) {
  if (messages.length === 0) return <p class="govuk-body">{screen.words.case.noMessages}</p>;
  return (
    <>
      {messages.toReversed().map(({ subject, body, createdAt, language, recipient, state }) => {
        const foreign = language === screen.language ? undefined : language;
        return (
          <article class="letter">
            <h3 lang={foreign}>{subject}</h3>
            <p class="quiet">
              <time datetime={isoOf(createdAt)}>{sayInstant(createdAt, screen.language)}</time>
              {names === undefined ? null : (
                <>
                  {` · ${names.get(recipient) ?? recipient} `}
                  <StateTag screen={screen} state={state} />
                </>
              )}
            </p>
            <p class="lines" lang={foreign}>
              {body}
            </p>
          </article>
        );
      })}
    </>
  );
}
