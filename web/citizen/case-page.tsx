import { Refusal, refuse } from '#api/problems/refusal.ts';
import { type CaseView, readCase } from '#api/use-cases/read-case.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { CaseFile } from '../officer/case-file.tsx';
import { mountCases } from '../officer/cases.tsx';
import { CaseData } from '../shared/case-data.tsx';
import { CaseEvents } from '../shared/case-events.tsx';
import { StatusTag } from '../shared/case-words.tsx';
import { sayDay, sayDayOf } from '../shared/dates.ts';
import { DocumentList } from '../shared/document-list.tsx';
import { Frame } from '../shared/frame.tsx';
import { MessageList } from '../shared/message-list.tsx';
import { namesOf } from '../shared/names-of.ts';
import { toldBefore } from '../shared/notice.ts';
import type { PagesApp, Visit } from '../shared/pages-app.ts';
import { Parties } from '../shared/parties.tsx';
import { ReplyList } from '../shared/reply-list.tsx';
import { Say } from '../shared/say.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { Timeline } from '../shared/timeline.tsx';
import { CaseState } from './case-state.tsx';
import { decisionClocks } from './decision-clocks.ts';
import { eventsFor } from './events.tsx';

/** One case: for its applicant what it means to them, for officers the file. */
export function mountCasePage(pages: PagesApp): void {
  pages.show('/cases/:id', async (visit) => {
    const { c, screen, part } = visit;
    const view = await readCase(screen.deps, screen.asker, part('id'));
    if (view instanceof Refusal) return view;
    const notice = toldBefore(c);
    const name = wordsIn(view.version.procedure.service.name, screen.language);
    const title = `${name} ${view.record.reference}`;
    const names = await namesOf(screen.deps, peopleIn(view));
    if (view.seenAs === 'applicant')
      return c.html(
        <Frame screen={screen} title={title} back="/applications" notice={notice}>
          <CasePage screen={screen} view={view} names={names} visit={visit} />
        </Frame>,
      );
    return c.html(
      <Frame screen={screen} title={title} back={view.seenAs === 'operation' ? '/incidents' : '/inbox'} notice={notice}>
        <CaseFile screen={screen} view={view} names={names} events={eventsFor(visit, view)} />
      </Frame>,
    );
  });

  pages.show('/cases/:id/receipt', async ({ c, screen, part }) => {
    const view = await readCase(screen.deps, screen.asker, part('id'));
    if (view instanceof Refusal) return view;
    if (view.seenAs !== 'applicant') return refuse('access/not-found', '');
    return c.html(
      <Frame screen={screen} title={`${screen.words.receipt.title} ${view.record.reference}`}>
        <Receipt screen={screen} view={view} />
      </Frame>,
    );
  });

  mountCases(pages);
}

const peopleIn = ({ timeline, tasks, record, messages }: CaseView): (string | null)[] => [
  record.applicant,
  ...messages.map(({ recipient }) => recipient),
  ...tasks.flatMap(({ assignee, closedBy }) => [assignee, closedBy]),
  ...timeline.flatMap(({ actor, entry }) => [actor, entry.what === 'claimed' ? entry.assignee : null]),
];

function Receipt({ screen, view: { record, version } }: { readonly screen: Screen; readonly view: CaseView }) {
  const { receipt: said } = screen.words;
  const lastDay = decisionClocks(version, record.clocks).find((clock) => clock.lastDay !== undefined)?.lastDay;
  return (
    <div class="narrow">
      <div class="govuk-panel govuk-panel--confirmation">
        <h1 class="govuk-panel__title">{said.title}</h1>
        <div class="govuk-panel__body">
          {said.reference}
          <br />
          <strong class="reference">{record.reference}</strong>
        </div>
      </div>
      <h2 class="govuk-heading-m">{said.next}</h2>
      <p class="govuk-body">{said.confirmation}</p>
      {lastDay === undefined ? null : <p class="govuk-body">{said.deadline(sayDay(lastDay, screen.language))}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={at(screen, `/cases/${record.id}`)}>
          {said.follow}
        </a>
      </p>
    </div>
  );
}

/** What the forms for applicants ask for; what officers enter stands in their letters and messages. */
function askedOfApplicant({ procedure, form }: CaseView['version']): ReadonlySet<string> {
  const forms = Object.values(procedure.steps).flatMap((step) =>
    step.kind === 'submission' || ('to' in step && step.to === 'applicant')
      ? [(step as { form?: string }).form ?? '']
      : [],
  );
  return new Set(forms.flatMap((id) => form(id)?.pages.flatMap(({ fields }) => fields) ?? []));
}

interface CasePageProps {
  readonly screen: Screen;
  readonly view: CaseView;
  readonly names: ReadonlyMap<string, string>;
  readonly visit: Visit;
}

function CasePage({ screen, view, names, visit }: CasePageProps) {
  const { record, version, documents, messages, replies, timeline } = view;
  const { case: said } = screen.words;
  const events = eventsFor(visit, view);
  return (
    <>
      <h1 class="govuk-heading-xl">
        <Say screen={screen} text={version.procedure.service.name} />
      </h1>
      <p class="govuk-body-l">
        <span class="reference">{record.reference}</span> · {said.filedOn}{' '}
        {sayDayOf(record.filedAt, screen.language, version.plan.calendar.zone)} ·{' '}
        <StatusTag screen={screen} status={record.status} />
      </p>
      {record.filedBy === null ? null : (
        <dl class="facts">
          <Parties screen={screen} view={view} />
        </dl>
      )}
      <CaseState screen={screen} view={view} />
      <div class="side">
        <div>
          <section aria-labelledby="documents">
            <h2 class="govuk-heading-m" id="documents">
              {said.documents}
            </h2>
            <DocumentList screen={screen} version={version} documents={documents} whole={record.id} />
          </section>
          <section aria-labelledby="messages">
            <h2 class="govuk-heading-m" id="messages">
              {said.messages}
            </h2>
            <MessageList screen={screen} messages={messages} />
          </section>
          <ReplyList screen={screen} seenAs="applicant" replies={replies} />
          <section aria-labelledby="answers">
            <h2 class="govuk-heading-m" id="answers">
              {said.answers}
            </h2>
            <CaseData
              screen={screen}
              data={version.procedure.data}
              file={record.file}
              places={askedOfApplicant(version)}
            />
          </section>
        </div>
        <div>
          <section aria-labelledby="timeline">
            <h2 class="govuk-heading-m" id="timeline">
              {said.timeline}
            </h2>
            <Timeline
              screen={screen}
              version={version}
              seenAs="applicant"
              names={names}
              lines={timeline}
              replies={replies}
            />
          </section>
          <CaseEvents screen={screen} caseId={record.id} events={events} />
        </div>
      </div>
    </>
  );
}
