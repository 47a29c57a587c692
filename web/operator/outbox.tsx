import { refuse } from '#api/problems/refusal.ts';
import { isOperator } from '#api/session/asker.ts';
import { listMessages } from '#api/use-cases/list-messages.ts';
import { findMessage } from '#store/messages/find-message.ts';
import type { Message } from '#store/messages/message.ts';
import { findPreference } from '#store/preferences/find-preference.ts';
import { isoOf, sayInstant } from '../shared/dates.ts';
import { Frame } from '../shared/frame.tsx';
import { namesOf } from '../shared/names-of.ts';
import { toldBefore } from '../shared/notice.ts';
import type { PagesApp } from '../shared/pages-app.ts';
import { at, type Screen } from '../shared/screen.ts';
import { Cells, More, WideTable } from '../shared/wide-table.tsx';
import { MendMessage, TriedBefore } from './stranded/mend-message.tsx';

/** What went out to people, as they see it. */
export function mountOutbox(pages: PagesApp): void {
  pages.show('/outbox', async ({ c, screen }) => {
    const { deps, asker, words, language } = screen;
    if (!isOperator(asker)) return refuse('access/not-found', '');
    const { outbox: said } = words;
    const cursor = c.req.query('cursor');
    const { items, next } = await listMessages(deps, asker, cursor === undefined ? {} : { cursor });
    const names = await namesOf(
      deps,
      items.map(({ recipient }) => recipient),
    );
    return c.html(
      <Frame screen={screen} title={said.title}>
        <h1 class="govuk-heading-xl">{said.title}</h1>
        <p class="lead">{said.lead}</p>
        {items.length === 0 ? (
          <p class="govuk-body">{said.none}</p>
        ) : (
          <WideTable caption={said.caption} columns={[said.subject, said.to, said.written, said.state]}>
            {items.map((message) => (
              <Cells>
                {[
                  <a
                    class="govuk-link"
                    href={at(screen, `/outbox/${message.id}`)}
                    lang={message.language === language ? undefined : message.language}
                  >
                    {message.subject}
                  </a>,
                  names.get(message.recipient) ?? message.recipient,
                  <time class="nowrap" datetime={isoOf(message.createdAt)}>
                    {sayInstant(message.createdAt, language)}
                  </time>,
                  <StateTag screen={screen} state={message.state} />,
                ]}
              </Cells>
            ))}
          </WideTable>
        )}
        <More
          href={next === null ? undefined : at(screen, `/outbox?cursor=${encodeURIComponent(next)}`)}
          label={words.frame.more}
        />
      </Frame>,
    );
  });

  pages.show('/outbox/:id', async ({ c, screen, part }) => {
    const { deps, asker, words, language } = screen;
    const message = isOperator(asker) ? await findMessage(deps.store.db, part('id')) : undefined;
    if (!message) return refuse('access/not-found', '');
    const { outbox: said } = words;
    const names = await namesOf(deps, [message.recipient]);
    const preference = await findPreference(deps.store.db, message.recipient);
    const postalAddress = (message.channel === 'post' ? message.address : preference?.postalAddress) ?? '';
    return c.html(
      <Frame screen={screen} title={`${said.message}: ${message.subject}`} notice={toldBefore(c)} back="/outbox">
        <h1 class="govuk-heading-l">{said.message}</h1>
        <div class="side">
          <article class="letter" lang={message.language === language ? undefined : message.language}>
            <h2 class="govuk-heading-m">{message.subject}</h2>
            <p class="lines">{message.body}</p>
          </article>
          <aside class="facts" aria-labelledby="facts-title">
            <h2 id="facts-title">{words.service.facts}</h2>
            <dl>
              <dt>{said.to}</dt>
              <dd>{names.get(message.recipient) ?? message.recipient}</dd>
              <dt>{said.address}</dt>
              <dd class="lines">{message.address ?? '–'}</dd>
              <dt>{said.written}</dt>
              <dd>{sayInstant(message.createdAt, language)}</dd>
              <dt>{said.state}</dt>
              <dd>
                <StateTag screen={screen} state={message.state} />
                {message.sentAt === null ? '' : ` ${sayInstant(message.sentAt, language)}`}
              </dd>
              {message.problem === null ? null : (
                <>
                  <dt>{said.problem}</dt>
                  <dd>
                    {message.problem.code} {message.problem.found}
                  </dd>
                </>
              )}
              <TriedBefore screen={screen} message={message} />
              <dt>{said.case}</dt>
              <dd>
                <a class="govuk-link" href={at(screen, `/cases/${message.caseId}`)}>
                  {words.incidents.openCase}
                </a>
              </dd>
            </dl>
          </aside>
        </div>
        <MendMessage screen={screen} message={message} postalAddress={postalAddress} />
      </Frame>,
    );
  });
}

const COLOURS: Readonly<Record<Message['state'], string>> = {
  outbox: '',
  queued: 'govuk-tag--yellow',
  sent: 'govuk-tag--green',
  delivered: 'govuk-tag--green',
  failed: 'govuk-tag--red',
  printed: 'govuk-tag--green',
};

const StateTag = ({ screen, state }: { readonly screen: Screen; readonly state: Message['state'] }) => (
  <strong class={`govuk-tag ${COLOURS[state]}`}>{screen.words.outbox.states[state]}</strong>
);
