import { randomUUID } from 'node:crypto';
import { Refusal, refuse } from '#api/problems/refusal.ts';
import { caseFacts } from '#api/use-cases/case-facts.ts';
import { raiseEvent, rolesOf } from '#api/use-cases/raise-event.ts';
import { type CaseView, readCase } from '#api/use-cases/read-case.ts';
import { requestIdOf } from '#api/use-cases/request-id.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { RaisableEvent } from '../shared/case-events.tsx';
import { FormToken } from '../shared/form-token.tsx';
import { askedFields } from '../shared/forms/asked-fields.ts';
import { changedList, enteredOn } from '../shared/forms/entered.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { DefaultButton, FormFields } from '../shared/forms/form-fields.tsx';
import { problemLinks, problemsByField } from '../shared/forms/problems-by-field.ts';
import { takeUploads } from '../shared/forms/take-uploads.ts';
import { Frame } from '../shared/frame.tsx';
import { tellNext } from '../shared/notice.ts';
import { goTo, type PagesApp, type Visit } from '../shared/pages-app.ts';
import { sent } from '../shared/posted.ts';
import { Say } from '../shared/say.tsx';
import { at } from '../shared/screen.ts';
import { placesOf } from './open-draft.ts';

/** What the asker may do to a case of their own accord, such as withdraw it. */
export function eventsFor({ screen }: Visit, { record, version }: CaseView): RaisableEvent[] {
  if (record.closed) return [];
  const roles = rolesOf(version, record, screen.asker);
  return Object.entries(version.procedure.events ?? {})
    .filter(([, { by }]) => [by].flat().some((role) => roles.includes(role)))
    .map(([name, { title }]) => ({ name, title: wordsIn(title, screen.language) || name }));
}

/** A confirmation page before something that cannot be undone, with the event's form where it has one. */
export function mountEvents(pages: PagesApp): void {
  pages.show('/cases/:id/events/:name', async (visit) => {
    const view = await readCase(visit.screen.deps, visit.screen.asker, visit.part('id'));
    return view instanceof Refusal ? view : confirmPage(visit, view, {}, new Map());
  });

  pages.take('/cases/:id/events/:name', async (visit, sentForm) => {
    const { c, screen, part } = visit;
    const { deps, asker, words, language } = screen;
    const view = await readCase(deps, asker, part('id'));
    if (view instanceof Refusal) return view;
    const { data } = view.version.procedure;
    const { posted, problems: unusable } = await takeUploads(screen, data, sentForm);
    const entered = enteredOn(posted, data, placesFor(view, part('name')));
    const change = changedList(sent(posted, 'do'), entered);
    if (change) return confirmPage(visit, view, change.entered, new Map());
    if (unusable.size > 0) return confirmPage(visit, view, entered, unusable);
    const raised = await raiseEvent(
      deps,
      asker,
      part('id'),
      { name: part('name'), ...(Object.keys(entered).length > 0 && { data: entered }) },
      requestIdOf(asker.person, sent(posted, 'once') ?? ''),
    );
    if (!(raised instanceof Refusal)) {
      tellNext(c, words.case.eventDone);
      return goTo(visit, `/cases/${part('id')}`);
    }
    const problems = problemsByField(data, raised.fields, language);
    return problems.size > 0 ? confirmPage(visit, view, entered, problems) : raised;
  });
}

function placesFor({ version }: CaseView, name: string): string[] {
  const form = version.form(version.procedure.events?.[name]?.form ?? '');
  return form ? placesOf(form) : [];
}

function confirmPage(visit: Visit, view: CaseView, entered: JsonObject, problems: ReadonlyMap<string, string>) {
  const { c, screen, part } = visit;
  const { record, version } = view;
  const { case: said } = screen.words;
  const event = eventsFor(visit, view).find(({ name }) => name === part('name'));
  if (!event) return refuse('access/not-found', '');
  const { data } = version.procedure;
  const facts = caseFacts(record, version, screen.now);
  const fields = askedFields({ data, places: placesFor(view, event.name), entered, facts });
  const title = said.confirmTitle(event.title);
  c.status(problems.size > 0 ? 422 : 200);
  return c.html(
    <Frame
      screen={screen}
      title={`${title} ${record.reference}`}
      error={problems.size > 0}
      back={`/cases/${record.id}`}
    >
      <div class="narrow">
        <ErrorSummary screen={screen} problems={problemLinks(data, problems)} />
        <p class="govuk-caption-l">
          <Say screen={screen} text={version.procedure.service.name} /> · {record.reference}
        </p>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{event.name === 'withdraw' ? said.confirmText : said.confirmOther}</p>
        <form
          method="post"
          action={at(screen, `/cases/${record.id}/events/${event.name}`)}
          enctype="multipart/form-data"
          novalidate
        >
          <DefaultButton />
          <FormToken screen={screen} />
          <input type="hidden" name="once" value={randomUUID()} />
          <FormFields screen={screen} fields={fields} problems={problems} own />
          <div class="buttons">
            <button class="govuk-button govuk-button--warning" name="do" value="continue">
              {said.confirm}
            </button>
            <a class="govuk-link" href={at(screen, `/cases/${record.id}`)}>
              {said.stay}
            </a>
          </div>
        </form>
      </div>
    </Frame>,
  );
}
