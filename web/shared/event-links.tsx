import { rolesOf } from '#api/use-cases/raise-event.ts';
import type { CaseView } from '#api/use-cases/read-case.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { at, type Screen } from './screen.ts';

interface RaisableEvent {
  readonly name: string;
  readonly title: string;
}

/** What the asker may do to a case of their own accord, such as withdraw it, or record what arrived by post. */
export function eventsFor({ asker, language }: Screen, { record, version }: CaseView): RaisableEvent[] {
  if (record.closed || !asker) return [];
  const roles = rolesOf(version, record, asker);
  return Object.entries(version.procedure.events ?? {})
    .filter(([, { by }]) => [by].flat().some((role) => roles.includes(role)))
    .map(([name, { title }]) => ({ name, title: wordsIn(title, language) || name }));
}

/** A link to the page of each, under a heading; nothing where there is none. */
export function EventLinks({ screen, view }: { readonly screen: Screen; readonly view: CaseView }) {
  const events = eventsFor(screen, view);
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="actions">
      <h2 class="govuk-heading-m" id="actions">
        {screen.words.case.actions}
      </h2>
      <ul class="govuk-list">
        {events.map(({ name, title }) => (
          <li>
            <a class="govuk-link" href={at(screen, `/cases/${view.record.id}/events/${name}`)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
