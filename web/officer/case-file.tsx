import type { Child } from 'hono/jsx';
import { isLanguage } from '#api/session/accepted-language.ts';
import type { CaseView } from '#api/use-cases/read-case.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { IncidentList } from '../operator/incident-list.tsx';
import { CaseData } from '../shared/case-data.tsx';
import { CaseEvents, type RaisableEvent } from '../shared/case-events.tsx';
import { StatusTag, StepName } from '../shared/case-words.tsx';
import { sayDay, sayDayOf } from '../shared/dates.ts';
import { DocumentList } from '../shared/document-list.tsx';
import { MessageList } from '../shared/message-list.tsx';
import { Parties } from '../shared/parties.tsx';
import { ReplyList } from '../shared/reply-list.tsx';
import { Say } from '../shared/say.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { Timeline } from '../shared/timeline.tsx';
import { words as allWords } from '../shared/words/words-of.ts';
import { Clocks } from './clocks.tsx';
import { Evaluation } from './evaluation.tsx';
import { HandOffs } from './hand-offs.tsx';
import { LetterPreviews } from './letters/letter-previews.tsx';
import { RevokeLink } from './revoke/revoke-link.tsx';
import { TableResults } from './table-results.tsx';

interface CaseFileProps {
  readonly screen: Screen;
  readonly view: CaseView;
  readonly names: ReadonlyMap<string, string>;
  readonly events: readonly RaisableEvent[];
}

/** Everything about a case for those who work on it; in operation, how it runs without what was entered. */
export function CaseFile({ screen, view, names, events }: CaseFileProps) {
  const { seenAs, record, version, tasks, timeline, documents, messages, replies, handOffs, incidents } = view;
  const { file: said, case: told } = screen.words;
  const works = seenAs !== 'operation';
  const milestone = record.milestone === null ? undefined : version.step(record.milestone)?.step.milestone;
  return (
    <>
      <span class="govuk-caption-l">
        <Say screen={screen} text={version.procedure.service.name} />
      </span>
      <h1 class="govuk-heading-l reference">{record.reference}</h1>
      {record.halted === null ? null : (
        <p class="govuk-inset-text">
          {said.halted} <span class="reference">({record.halted.code})</span>
        </p>
      )}
      <div class="side">
        <div>
          <OpenTasks screen={screen} view={view} names={names} />
          <CaseEvents screen={screen} caseId={record.id} events={events} />
          <ReplyList screen={screen} seenAs={seenAs} replies={replies} />
          {works ? (
            <>
              <Section id="data" title={said.data}>
                <CaseData screen={screen} data={version.procedure.data} file={record.file} />
              </Section>
              {Object.keys(record.rules).length === 0 ? null : (
                <Section id="evaluation" title={said.evaluation}>
                  <Evaluation screen={screen} version={version} rules={record.rules} />
                  <TableResults screen={screen} version={version} tables={record.tables} />
                </Section>
              )}
              <Section id="documents" title={told.documents}>
                <DocumentList
                  screen={screen}
                  version={version}
                  documents={documents}
                  {...(seenAs === 'officer' && {
                    whole: record.id,
                    revoke: (document) => <RevokeLink screen={screen} document={document} />,
                  })}
                />
                {seenAs === 'officer' ? <LetterPreviews screen={screen} view={view} heading="h3" /> : null}
              </Section>
            </>
          ) : null}
          {incidents.length === 0 ? null : (
            <Section id="incidents" title={said.incidents}>
              <IncidentList
                screen={screen}
                incidents={incidents.map((incident) => ({ incident, version }))}
                caption={said.incidents}
                acts={!works}
              />
            </Section>
          )}
          {handOffs.length === 0 ? null : (
            <Section id="hand-offs" title={said.handOffs}>
              <HandOffs screen={screen} version={version} handOffs={handOffs} />
            </Section>
          )}
          <Section id="messages" title={told.messages}>
            <MessageList screen={screen} messages={messages} names={names} />
          </Section>
        </div>
        <div>
          <aside class="facts" aria-labelledby="facts-title">
            <h2 id="facts-title">{screen.words.service.facts}</h2>
            <dl>
              <dt>{screen.words.cases.status}</dt>
              <dd>
                <StatusTag screen={screen} status={record.status} />
              </dd>
              {milestone === undefined ? null : (
                <>
                  <dt>{said.stage}</dt>
                  <dd>{wordsIn(milestone, screen.language)}</dd>
                </>
              )}
              {works ? <Parties screen={screen} view={view} /> : null}
              <dt>{told.filedOn}</dt>
              <dd>
                {sayDayOf(record.filedAt, screen.language, version.plan.calendar.zone)} (
                {said.channels[record.channel] ?? record.channel})
              </dd>
              <dt>{said.language}</dt>
              <dd>{isLanguage(record.language) ? allWords[record.language].ownName : record.language}</dd>
              <dt>{screen.words.procedures.version}</dt>
              <dd>{record.version}</dd>
            </dl>
            <p class="quiet">{works ? said.why : said.whyOperation}</p>
          </aside>
          <Section id="clocks" title={said.clocks}>
            <Clocks screen={screen} version={version} clocks={record.clocks} />
          </Section>
          <Section id="timeline" title={told.timeline}>
            <Timeline
              screen={screen}
              version={version}
              seenAs={seenAs}
              names={names}
              lines={timeline}
              replies={replies}
            />
          </Section>
        </div>
      </div>
    </>
  );

  function OpenTasks({ screen: here, names: known }: Omit<CaseFileProps, 'events'>) {
    const open = tasks.filter(({ status }) => status === 'open');
    if (open.length === 0) return null;
    return (
      <section class="state" aria-labelledby="tasks">
        <h2 class="govuk-heading-m" id="tasks">
          {said.tasks}
        </h2>
        {open.map(({ id, path, assignee, dueDay, group }) => (
          <p>
            {group !== null && here.asker?.groups.includes(group) ? (
              <a class="govuk-link" href={at(here, `/tasks/${id}`)}>
                <StepName screen={here} version={version} path={path} />
              </a>
            ) : (
              <StepName screen={here} version={version} path={path} />
            )}
            {dueDay === null ? '' : ` · ${here.words.task.due(sayDay(dueDay, here.language))}`}
            {assignee === null ? '' : ` · ${known.get(assignee) ?? assignee}`}
          </p>
        ))}
      </section>
    );
  }
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children?: Child;
}

const Section = ({ id, title, children }: SectionProps) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>
      {title}
    </h2>
    {children}
  </section>
);
