import { at, type Screen } from './screen.ts';

/** What somebody may do to a case of their own accord. */
export interface RaisableEvent {
  readonly name: string;
  readonly title: string;
}

interface CaseEventsProps {
  readonly screen: Screen;
  readonly caseId: string;
  readonly events: readonly RaisableEvent[];
}

/** Ways to the events that the reader may raise; nothing where there are none. */
export function CaseEvents({ screen, caseId, events }: CaseEventsProps) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="actions">
      <h2 class="govuk-heading-m" id="actions">
        {screen.words.case.actions}
      </h2>
      <ul class="govuk-list">
        {events.map(({ name, title }) => (
          <li>
            <a class="govuk-link" href={at(screen, `/cases/${caseId}/events/${name}`)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
