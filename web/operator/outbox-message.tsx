import { Refusal } from '#api/problems/refusal.ts';
import { messageFor } from '#api/use-cases/mending/failed-message.ts';
import { addresseeOfMessage } from '#api/use-cases/post/addressee-of-message.ts';
import { findCase } from '#store/cases/find-case.ts';
import { findReplacement } from '#store/messages/find-replacement.ts';
import type { Message } from '#store/messages/message.ts';
import { findPerson } from '#store/people/find-person.ts';
import { findPreference } from '#store/preferences/find-preference.ts';
import { sayInstant } from '../shared/dates.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { Frame } from '../shared/frame.tsx';
import { toldBefore } from '../shared/notice.ts';
import type { Visit } from '../shared/pages-app.ts';
import { at, type Screen } from '../shared/screen.ts';
import { StateTag } from '../shared/state-tag.tsx';
import { WhatFailed } from './failures/what-failed.tsx';
import { MendMessage, type Wrong, wordsOfWrong } from './stranded/mend-forms.tsx';
import { OtherWays } from './stranded/other-ways.tsx';

/** A message as its reader sees it, what became of it, and what an operator can do where it failed. */
export async function outboxMessage({ c, screen, part }: Visit, wrong?: Wrong): Promise<Response | Refusal> {
  const { deps, asker, words, language } = screen;
  const { db } = deps.store;
  const message = await messageFor(deps, asker, part('id'));
  if (message instanceof Refusal) return message;
  const { outbox: said } = words;
  const person = await findPerson(db, message.recipient);
  const preference = await findPreference(db, message.recipient);
  const record = await findCase(db, message.caseId);
  const reached = record ? await addresseeOfMessage(deps, message, record) : undefined;
  const known = {
    email: (message.channel === 'email' ? message.address : person?.email) ?? '',
    sms: (message.channel === 'sms' ? message.address : preference?.phone) ?? '',
    post: (message.channel === 'post' ? message.address : reached?.address.join('\n')) ?? '',
  };
  const foreign = message.language === language ? undefined : message.language;
  return c.html(
    <Frame
      screen={screen}
      title={`${said.message}${words.colon}${message.subject}`}
      notice={toldBefore(c)}
      back="/outbox"
      error={wrong !== undefined}
    >
      {wrong ? (
        <ErrorSummary
          screen={screen}
          problems={[{ sentence: wordsOfWrong(screen, wrong), href: `#${wrong.channel}` }]}
        />
      ) : null}
      <h1 class="govuk-heading-l">{said.message}</h1>
      <div class="side">
        <article class="letter" lang={foreign}>
          <h2 class="govuk-heading-m">{message.subject}</h2>
          <p class="lines">{message.body}</p>
        </article>
        <Facts
          screen={screen}
          message={message}
          name={person?.name ?? message.recipient}
          replacement={await findReplacement(db, message.id)}
        />
      </div>
      <MendMessage
        screen={screen}
        message={message}
        known={known}
        isContact={person?.kind === 'contact'}
        wrong={wrong}
      />
    </Frame>,
    wrong ? 422 : 200,
  );
}

interface FactsProps {
  readonly screen: Screen;
  readonly message: Message;
  /** Of the person it is for. */
  readonly name: string;
  /** The message that was sent in its place. */
  readonly replacement: string | undefined;
}

function Facts({ screen, message, name, replacement }: FactsProps) {
  const { words, language } = screen;
  const { outbox: said } = words;
  const { address, createdAt, sentAt, state, problem, caseId } = message;
  return (
    <aside class="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.service.facts}</h2>
      <dl>
        <dt>{said.to}</dt>
        <dd>{name}</dd>
        <dt>{said.address}</dt>
        <dd class="lines">{address ?? '–'}</dd>
        <dt>{said.written}</dt>
        <dd>{sayInstant(createdAt, language)}</dd>
        <dt>{said.state}</dt>
        <dd>
          <StateTag screen={screen} state={state} />
          {sentAt === null ? '' : ` ${sayInstant(sentAt, language)}`}
        </dd>
        {problem === null ? null : (
          <>
            <dt>{said.problem}</dt>
            <dd>
              <WhatFailed screen={screen} problem={problem} />
            </dd>
          </>
        )}
        <OtherWays screen={screen} message={message} replacement={replacement} />
        <dt>{said.case}</dt>
        <dd>
          <a class="govuk-link" href={at(screen, `/cases/${caseId}`)}>
            {words.incidents.openCase}
          </a>
        </dd>
      </dl>
    </aside>
  );
}
