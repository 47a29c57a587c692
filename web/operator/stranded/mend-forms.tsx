import type { Message } from '#store/messages/message.ts';
import { FormToken } from '../../shared/form-token.tsx';
import { Asked } from '../../shared/forms/asked.tsx';
import { at, type Screen } from '../../shared/screen.ts';
import { strandedWords } from './words.ts';

type Channel = 'email' | 'sms' | 'post';

/** What was entered and cannot be used. */
export interface Wrong {
  readonly channel: Channel;
  readonly entered: string;
}

export const wordsOfWrong = ({ language }: Screen, { channel }: Wrong): string =>
  strandedWords[language].ways[channel].wrong;

interface MendMessageProps {
  readonly screen: Screen;
  readonly message: Message;
  /** Where the person can be reached, as far as is known. */
  readonly known: Readonly<Record<Channel, string>>;
  /** A contact without an account is written to at the corrected address from now on. */
  readonly isContact: boolean;
  readonly wrong: Wrong | undefined;
}

/** What an operator does about a message that failed, a form for each way; nothing where it has not, or is settled. */
export function MendMessage({ screen, message, known, isContact, wrong }: MendMessageProps) {
  if (message.state !== 'failed' || message.settledAt !== null) return null;
  const said = strandedWords[screen.language];
  const { ways } = screen.deps;
  const offered: readonly Channel[] = [...ways, 'post'];
  return (
    <section aria-labelledby="mend-title">
      <h2 id="mend-title" class="govuk-heading-m">
        {said.otherwise}
      </h2>
      {offered.map((channel) => {
        const { label, hint, wrong: sentence, send } = said.ways[channel];
        const isWrong = wrong?.channel === channel;
        const value = isWrong ? wrong.entered : known[channel];
        return (
          <form method="post" action={at(screen, `/outbox/${message.id}/${channel}`)}>
            <FormToken screen={screen} />
            <Asked
              name={channel}
              label={label}
              hint={channel === 'email' && isContact ? `${hint} ${said.keptForContact}` : hint}
              error={isWrong && sentence}
            >
              {(rest) =>
                channel === 'post' ? (
                  <textarea class="govuk-textarea" rows={5} {...rest}>
                    {value}
                  </textarea>
                ) : (
                  <input class="govuk-input govuk-input--width-20" type={TYPES[channel]} value={value} {...rest} />
                )
              }
            </Asked>
            <button class="govuk-button">{send}</button>
          </form>
        );
      })}
      <form method="post" action={at(screen, `/outbox/${message.id}/settle`)}>
        <FormToken screen={screen} />
        <p class="govuk-body">{said.settleHint}</p>
        <button class="govuk-button govuk-button--secondary">{said.settle}</button>
      </form>
    </section>
  );
}

const TYPES = { email: 'email', sms: 'tel' } as const;
