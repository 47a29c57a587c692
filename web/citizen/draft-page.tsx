import { Refusal, refuse } from '#api/problems/refusal.ts';
import { saveDraft } from '#api/use-cases/save-draft.ts';
import { pathOf } from '#engine/fields/problem-in-words.ts';
import { readForm } from '#engine/fields/read-form.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { focusOf } from '../shared/fields/widgets.ts';
import { FormToken } from '../shared/form-token.tsx';
import { changedList, enteredOn, SHOWN } from '../shared/forms/entered.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { DefaultButton, FormFields } from '../shared/forms/form-fields.tsx';
import { problemLinks, problemsByField } from '../shared/forms/problems-by-field.ts';
import { takeUploads } from '../shared/forms/take-uploads.ts';
import { Frame } from '../shared/frame.tsx';
import { tellNext, toldBefore } from '../shared/notice.ts';
import { goTo, type Visit } from '../shared/pages-app.ts';
import { allSent, type Posted, sent } from '../shared/posted.ts';
import { Say } from '../shared/say.tsx';
import { at } from '../shared/screen.ts';
import { askedByPage, type OpenDraft, openDraft, pageAfter } from './open-draft.ts';

type Problems = ReadonlyMap<string, string>;

export async function showDraftPage(visit: Visit): Promise<Response | Refusal> {
  const open = await openDraft(visit, visit.part('id'));
  const page = numberOf(visit, open);
  if (!open || page === undefined) return refuse('access/not-found', '');
  const pages = askedByPage(open, open.draft.values);
  if (pages[page - 1]?.length === 0) return goTo(visit, addressAfter(open, pages, page));
  return draftPage(visit, open, page, open.draft.values, new Map());
}

/** Takes one page of the form: what is right goes on, what is not stays as it was typed. */
export async function takeDraftPage(visit: Visit, sentForm: Posted): Promise<Response | Refusal> {
  const { c, screen } = visit;
  const { deps, asker, words, language } = screen;
  const open = await openDraft(visit, visit.part('id'));
  const page = numberOf(visit, open);
  if (!open || page === undefined) return refuse('access/not-found', '');
  const { draft, form, data, facts } = open;
  const places = form.pages[page - 1]?.fields ?? [];
  const { posted, problems: unusable } = await takeUploads(screen, data, sentForm);
  const entered = { ...draft.values, ...enteredOn(posted, data, places) };
  const change = changedList(sent(posted, 'do'), entered);
  if (change) return save(change.entered, page, `${here(visit, page)}#${change.focus}`);
  if (sent(posted, 'do') === 'later') {
    tellNext(c, words.form.saved);
    return save(entered, page, '/applications');
  }
  const read = readForm({ data, form: { pages: form.pages.slice(0, page) } }, entered, facts);
  const shown = allSent(posted, SHOWN);
  const wrong = 'problems' in read ? read.problems.filter(({ pointer }) => isWithin(shown, pathOf(pointer))) : [];
  const problems = new Map([...problemsByField(data, wrong, language), ...unusable]);
  if (problems.size > 0) {
    const saved = await saveDraft(deps, asker, changed(draft, entered, page));
    return saved instanceof Refusal ? saved : draftPage(visit, open, page, entered, problems);
  }
  const pages = askedByPage(open, entered);
  const added = pages[page - 1]?.find(({ path }) => !shown.includes(path));
  if (added) {
    tellNext(c, words.form.added);
    return save(entered, page, `${here(visit, page)}#${focusOf(added.path, added.field)}`);
  }
  const after = c.req.query('then') === 'check' ? `/drafts/${draft.id}/check` : addressAfter(open, pages, page);
  return save(entered, pageAfter(pages, page) ?? page, after);

  async function save(values: JsonObject, next: number, to: string): Promise<Response | Refusal> {
    const saved = await saveDraft(deps, asker, changed(draft, values, next));
    return saved instanceof Refusal ? saved : goTo(visit, to);
  }
}

const changed = ({ id, procedure, version, language }: OpenDraft['draft'], values: JsonObject, page: number) => ({
  id,
  procedure,
  version,
  language,
  values,
  page,
});

function numberOf({ part }: Visit, open: OpenDraft | undefined): number | undefined {
  const page = /^[1-9]\d{0,2}$/.test(part('page')) ? Number(part('page')) : 0;
  return page >= 1 && page <= (open?.form.pages.length ?? 0) ? page : undefined;
}

const isWithin = (places: readonly string[], path: string): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}.`));

const here = ({ part, screen }: Visit, page: number): string => `/drafts/${part('id')}/${page}${screen.query}`;

function addressAfter({ draft }: OpenDraft, pages: ReturnType<typeof askedByPage>, page: number): string {
  return `/drafts/${draft.id}/${pageAfter(pages, page) ?? 'check'}`;
}

function draftPage(visit: Visit, open: OpenDraft, page: number, entered: JsonObject, problems: Problems) {
  const { c, screen } = visit;
  const { draft, version, form } = open;
  const { form: said } = screen.words;
  const { title, help } = form.pages[page - 1] ?? { title: '' };
  const fields = askedByPage(open, entered)[page - 1] ?? [];
  c.status(problems.size > 0 ? 422 : 200);
  const back = page === 1 ? `/services/${version.slug}` : `/drafts/${draft.id}/${page - 1}`;
  return c.html(
    <Frame
      screen={screen}
      title={`${wordsIn(title, screen.language)} – ${wordsIn(version.procedure.service.name, screen.language)}`}
      error={problems.size > 0}
      back={back}
      notice={toldBefore(c)}
    >
      <div class="narrow">
        <ErrorSummary screen={screen} problems={problemLinks(open.data, problems)} />
        <p class="govuk-caption-l">
          <Say screen={screen} text={version.procedure.service.name} /> · {said.page(page, form.pages.length)}
        </p>
        <h1 class="govuk-heading-l">
          <Say screen={screen} text={title} />
        </h1>
        {help === undefined ? null : (
          <p class="govuk-body">
            <Say screen={screen} text={help} />
          </p>
        )}
        <form method="post" action={at(screen, here(visit, page))} enctype="multipart/form-data" novalidate>
          <DefaultButton />
          <FormToken screen={screen} />
          <FormFields screen={screen} fields={fields} problems={problems} own />
          <div class="buttons">
            <button class="govuk-button" name="do" value="continue">
              {said.continue}
            </button>
            <button class="govuk-button govuk-button--secondary" name="do" value="later">
              {said.later}
            </button>
          </div>
        </form>
      </div>
    </Frame>,
  );
}
