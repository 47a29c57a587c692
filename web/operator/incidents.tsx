import { Refusal, refuse } from '#api/problems/refusal.ts';
import { isOperator } from '#api/session/asker.ts';
import { listIncidents } from '#api/use-cases/list-incidents.ts';
import { listMessages } from '#api/use-cases/list-messages.ts';
import { type Repair, repairIncident } from '#api/use-cases/repair-incident.ts';
import { findIncident } from '#store/incidents/find-incident.ts';
import { failedInWork } from '#store/messages/failed-in-work.ts';
import { FormToken } from '../shared/form-token.tsx';
import { Frame } from '../shared/frame.tsx';
import { tellNext, toldBefore } from '../shared/notice.ts';
import { goTo, type PagesApp, type Visit } from '../shared/pages-app.ts';
import { at } from '../shared/screen.ts';
import { More } from '../shared/wide-table.tsx';
import { IncidentList } from './incident-list.tsx';
import { StrandedList } from './stranded/stranded-list.tsx';

/** Incidents of all cases, and their repair. */
export function mountIncidents(pages: PagesApp): void {
  pages.show('/incidents', async ({ c, screen }) => {
    const { deps, asker, words } = screen;
    const { incidents: said } = words;
    const all = c.req.query('tab') === 'all';
    const cursor = c.req.query('cursor');
    const list = await listIncidents(deps, asker, {
      ...(!all && { open: true }),
      ...(cursor !== undefined && { cursor }),
    });
    if (list instanceof Refusal) return list;
    const withVersions = await Promise.all(
      list.items.map(async (incident) => ({ incident, version: await deps.procedures.of(incident) })),
    );
    const lost = c.req.query('lost');
    const stranded = await listMessages(deps, asker, { stranded: true, ...(lost !== undefined && { cursor: lost }) });
    const tab = all ? said.all : said.open;
    const next =
      list.next === null ? undefined : new URLSearchParams({ ...(all && { tab: 'all' }), cursor: list.next });
    return c.html(
      <Frame screen={screen} title={`${said.title}${words.colon}${tab}`} notice={toldBefore(c)}>
        <h1 class="govuk-heading-xl">{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <nav aria-label={said.title}>
          <ul class="tabs">
            <li>
              <a href={at(screen, '/incidents')} aria-current={all ? undefined : 'page'}>
                {said.open}
              </a>
            </li>
            <li>
              <a href={at(screen, '/incidents?tab=all')} aria-current={all ? 'page' : undefined}>
                {said.all}
              </a>
            </li>
          </ul>
        </nav>
        {list.items.length === 0 ? (
          <p class="govuk-body">{said.none}</p>
        ) : (
          <IncidentList
            screen={screen}
            incidents={withVersions}
            caption={said.caption(tab)}
            failed={await failedInWork(deps.store.db, list.items)}
            acts
          />
        )}
        <More href={next && at(screen, `/incidents?${next}`)} label={words.frame.more} />
        <StrandedList
          screen={screen}
          messages={stranded.items}
          more={stranded.next === null ? undefined : at(screen, `/incidents?lost=${encodeURIComponent(stranded.next)}`)}
        />
      </Frame>,
    );
  });

  pages.show('/incidents/:id/skip', async ({ c, screen, part }) => {
    const { incidents: said, case: told } = screen.words;
    const incident = isOperator(screen.asker) ? await findIncident(screen.deps.store.db, part('id')) : undefined;
    if (!incident) return refuse('access/not-found', '');
    return c.html(
      <Frame screen={screen} title={`${said.skipTitle} ${incident.reference}`} back="/incidents">
        <h1 class="govuk-heading-l">{said.skipTitle}</h1>
        <p class="govuk-body">
          {said.activities[incident.name] ?? incident.name} ·{' '}
          <span class="reference">
            {incident.reference}, {incident.path}
          </span>
        </p>
        <p class="govuk-body narrow">{said.skipText}</p>
        <form method="post" action={at(screen, `/incidents/${incident.id}/skip`)}>
          <FormToken screen={screen} />
          <div class="buttons">
            <button class="govuk-button govuk-button--warning">{said.skip}</button>
            <a class="govuk-link" href={at(screen, '/incidents')}>
              {told.stay}
            </a>
          </div>
        </form>
      </Frame>,
    );
  });

  for (const how of ['retry', 'skip'] as const) pages.take(`/incidents/:id/${how}`, (visit) => repair(visit, how));
}

async function repair(visit: Visit, how: Repair): Promise<Response | Refusal> {
  const { c, screen, part } = visit;
  const { incidents: said } = screen.words;
  const repaired = await repairIncident(screen.deps, screen.asker, part('id'), how);
  if (repaired instanceof Refusal) return repaired;
  tellNext(c, how === 'retry' ? said.retried : said.skipped);
  return goTo(visit, '/incidents');
}
