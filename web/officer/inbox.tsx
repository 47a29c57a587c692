import { refuse } from '#api/problems/refusal.ts';
import { capacitiesOf } from '#api/session/asker.ts';
import { listProcedures } from '#api/use-cases/list-procedures.ts';
import { listTasks } from '#api/use-cases/list-tasks.ts';
import type { TaskView } from '#api/use-cases/read-task.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { dayOf } from '#engine/time/zone.ts';
import { StepName } from '../shared/case-words.tsx';
import { sayDay } from '../shared/dates.ts';
import { FormToken } from '../shared/form-token.tsx';
import { Frame } from '../shared/frame.tsx';
import { namesOf } from '../shared/names-of.ts';
import { toldBefore } from '../shared/notice.ts';
import type { PagesApp } from '../shared/pages-app.ts';
import { languageOf, Say } from '../shared/say.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { Cells, More, WideTable } from '../shared/wide-table.tsx';

const TABS = ['unassigned', 'mine', 'all'] as const;
type Tab = (typeof TABS)[number];

const ASSIGNEE: Readonly<Record<Tab, 'nobody' | 'me' | undefined>> = {
  unassigned: 'nobody',
  mine: 'me',
  all: undefined,
};

/** What an officer works on, the next deadline first. */
export function mountInbox(pages: PagesApp): void {
  pages.show('/inbox', async ({ c, screen }) => {
    const { deps, asker, words } = screen;
    if (!capacitiesOf(asker).includes('officer')) return refuse('access/not-found', '');
    const { inbox: said } = words;
    const tab = TABS.find((one) => one === c.req.query('tab')) ?? 'unassigned';
    const procedure = c.req.query('procedure') ?? '';
    const cursor = c.req.query('cursor');
    const assignee = ASSIGNEE[tab];
    const [{ items, next }, procedures] = await Promise.all([
      listTasks(deps, asker, {
        ...(assignee && { assignee }),
        ...(procedure !== '' && { procedure }),
        ...(cursor !== undefined && { cursor }),
      }),
      listProcedures(deps),
    ]);
    const names = await namesOf(
      deps,
      items.map(({ task }) => task.assignee),
    );
    const address = (of: Tab, more: Record<string, string> = {}) =>
      at(screen, `/inbox?${new URLSearchParams({ tab: of, ...(procedure !== '' && { procedure }), ...more })}`);
    return c.html(
      <Frame screen={screen} title={`${said.title}${words.colon}${said[tab]}`} notice={toldBefore(c)}>
        <h1 class="govuk-heading-xl">{said.title}</h1>
        <nav aria-label={said.title}>
          <ul class="tabs">
            {TABS.map((one) => (
              <li>
                <a href={address(one)} aria-current={one === tab ? 'page' : undefined}>
                  {said[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form class="filter" method="get" action={at(screen, '/inbox')}>
          <input type="hidden" name="tab" value={tab} />
          <div class="govuk-form-group">
            <label class="govuk-label" for="procedure">
              {said.procedure}
            </label>
            <select class="govuk-select" id="procedure" name="procedure">
              <option value="">{said.every}</option>
              {procedures.map(({ slug, procedure: { service } }) => (
                <option value={slug} selected={slug === procedure} lang={languageOf(service.name, screen)}>
                  {wordsIn(service.name, screen.language)}
                </option>
              ))}
            </select>
          </div>
          <button class="govuk-button govuk-button--secondary">{said.filter}</button>
        </form>
        {items.length === 0 ? (
          <p class="govuk-body">{said.none}</p>
        ) : (
          <WideTable
            caption={said.caption(said[tab])}
            columns={[said.task, said.case, said.due, said.who, said.action]}
          >
            {items.map((view) => (
              <Line screen={screen} view={view} names={names} />
            ))}
          </WideTable>
        )}
        <More href={next === null ? undefined : address(tab, { cursor: next })} label={words.frame.more} />
      </Frame>,
    );
  });
}

interface LineProps {
  readonly screen: Screen;
  readonly view: TaskView;
  readonly names: ReadonlyMap<string, string>;
}

function Line({ screen, view: { task, version }, names }: LineProps) {
  const { inbox: said } = screen.words;
  const name = <StepName screen={screen} version={version} path={task.path} />;
  const mine = task.assignee === screen.asker?.person;
  return (
    <Cells>
      {[
        <a class="govuk-link" href={at(screen, `/tasks/${task.id}`)}>
          {name}
          <span class="govuk-visually-hidden"> ({task.reference})</span>
        </a>,
        <>
          <a class="govuk-link reference nowrap" href={at(screen, `/cases/${task.caseId}`)}>
            {task.reference}
          </a>
          <br />
          <span class="quiet">
            <Say screen={screen} text={version.procedure.service.name} />
          </span>
        </>,
        <Due screen={screen} task={task} zone={version.plan.calendar.zone} />,
        task.assignee === null ? said.nobody : mine ? said.me : (names.get(task.assignee) ?? task.assignee),
        task.assignee === null && !task.excluded.includes(screen.asker?.person ?? '') ? (
          <form method="post" action={at(screen, `/tasks/${task.id}/claim`)}>
            <FormToken screen={screen} />
            <button class="govuk-button govuk-button--secondary">
              {said.claim}
              <span class="govuk-visually-hidden">
                {' '}
                {name} {task.reference}
              </span>
            </button>
          </form>
        ) : (
          <a class="govuk-link" href={at(screen, `/tasks/${task.id}`)}>
            {said.open}
            <span class="govuk-visually-hidden">
              {' '}
              {name} {task.reference}
            </span>
          </a>
        ),
      ]}
    </Cells>
  );
}

interface DueProps {
  readonly screen: Screen;
  readonly task: TaskView['task'];
  readonly zone: string;
}

/** The last day, and in words whether it is close. */
function Due({ screen, task: { dueDay, escalated }, zone }: DueProps) {
  const { inbox: said } = screen.words;
  if (dueDay === null) return <>{said.noDue}</>;
  const today = dayOf(screen.now, zone);
  return (
    <>
      <span class="nowrap">{sayDay(dueDay, screen.language)}</span>
      {dueDay < today ? <strong class="govuk-tag govuk-tag--red">{said.overdue}</strong> : null}
      {dueDay === today ? <strong class="govuk-tag govuk-tag--orange">{said.today}</strong> : null}
      {escalated ? <strong class="govuk-tag govuk-tag--purple">{said.escalated}</strong> : null}
    </>
  );
}
