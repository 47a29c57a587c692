import { refuse } from '#api/problems/refusal.ts';
import { isOperator } from '#api/session/asker.ts';
import { listMessages } from '#api/use-cases/list-messages.ts';
import { isoOf, sayInstant } from '../shared/dates.ts';
import { Frame } from '../shared/frame.tsx';
import { namesOf } from '../shared/names-of.ts';
import type { PagesApp } from '../shared/pages-app.ts';
import { at } from '../shared/screen.ts';
import { StateTag } from '../shared/state-tag.tsx';
import { Cells, More, WideTable } from '../shared/wide-table.tsx';
import { outboxMessage } from './outbox-message.tsx';

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

  pages.show('/outbox/:id', (visit) => outboxMessage(visit));
}
