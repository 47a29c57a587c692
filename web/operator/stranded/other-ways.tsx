import type { Message } from '#store/messages/message.ts';
import { at, type Screen } from '../../shared/screen.ts';
import { WhatFailed } from '../failures/what-failed.tsx';
import { type StrandedWords, strandedWords } from './words.ts';

interface OtherWaysProps {
  readonly screen: Screen;
  readonly message: Message;
  /** The message that was sent in its place. */
  readonly replacement: string | undefined;
}

/** `E-mail address` and the like. */
const labelOf = ({ ways }: StrandedWords, channel: string): string =>
  (ways as Readonly<Record<string, { label: string } | undefined>>)[channel]?.label ?? channel;

/** The ways on which a message failed before, and why; the one in whose place it stands, and the one in its place. */
export function OtherWays({ screen, message: { tried, replaces }, replacement }: OtherWaysProps) {
  const said = strandedWords[screen.language];
  const links = [
    [said.inPlaceOf, replaces],
    [said.sentAgainAs, replacement],
  ] as const;
  return (
    <>
      {tried.length === 0 ? null : <dt>{said.tried}</dt>}
      {tried.map(({ channel, address, problem }) => (
        <dd>
          {labelOf(said, channel)}
          {address === null ? '' : `${screen.words.colon}${address.replaceAll('\n', ', ')}`}
          {problem === null ? null : (
            <>
              <br />
              <WhatFailed screen={screen} problem={problem} />
            </>
          )}
        </dd>
      ))}
      {links.map(([term, id]) =>
        id ? (
          <>
            <dt>{term}</dt>
            <dd>
              <a class="govuk-link" href={at(screen, `/outbox/${id}`)}>
                {screen.words.outbox.message}
              </a>
            </dd>
          </>
        ) : null,
      )}
    </>
  );
}
