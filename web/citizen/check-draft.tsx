import { createHash } from 'node:crypto';
import { Refusal, refuse } from '#api/problems/refusal.ts';
import { previewHeaders } from '#api/routes/documents.ts';
import { fileApplication } from '#api/use-cases/file-application.ts';
import { paperForm, takesPaper } from '#api/use-cases/paper-form.ts';
import { canonicalJson } from '#engine/compile/canonical-json.ts';
import type { FieldProblem } from '#engine/fields/field-problem.ts';
import { readField } from '#engine/fields/read-fields.ts';
import { readForm } from '#engine/fields/read-form.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { deleteDraft } from '#store/drafts/delete-draft.ts';
import { FormToken } from '../shared/form-token.tsx';
import type { AskedField } from '../shared/forms/asked-fields.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { problemLinks, problemsByField } from '../shared/forms/problems-by-field.ts';
import { Frame } from '../shared/frame.tsx';
import { LawName } from '../shared/law-name.tsx';
import { goTo, type Visit } from '../shared/pages-app.ts';
import { Say } from '../shared/say.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { ShownValue } from '../shared/shown-value.tsx';
import { onBehalfOf, withoutForWhom } from './on-behalf/for-whom.ts';
import { askedByPage, type OpenDraft, openDraft } from './open-draft.ts';

/** All answers on one page, each with the way to change it, before the application is filed. */
export async function checkDraft(visit: Visit): Promise<Response | Refusal> {
  const open = await openDraft(visit, visit.part('id'));
  if (!open) return refuse('access/not-found', '');
  return checkPage(visit, open, problemsOf(open));
}

/** The application as a form on paper, filled in as far as what was entered is right. */
export async function printDraft(visit: Visit): Promise<Response | Refusal> {
  const { c, screen, part } = visit;
  const open = await openDraft(visit, part('id'));
  if (!open) return refuse('access/not-found', '');
  const values = askedByPage(open, open.draft.values)
    .flat()
    .flatMap(({ path, field, value, see }) => {
      const read = readField(value, field, '', see);
      return 'value' in read ? [[path, read.value] as const] : [];
    });
  const bytes = await paperForm(screen.deps, open.version, screen.language, Object.fromEntries(values));
  return bytes instanceof Refusal ? bytes : c.body(new Uint8Array(bytes), 200, previewHeaders(open.version.slug));
}

function problemsOf({ draft, form, data, facts }: OpenDraft): readonly FieldProblem[] {
  const read = readForm({ data, form }, draft.values, facts);
  return 'problems' in read ? read.problems : [];
}

/** Files the application. Sent twice, it is filed once. */
export async function fileDraft(visit: Visit): Promise<Response | Refusal> {
  const { deps, asker, language } = visit.screen;
  const open = await openDraft(visit, visit.part('id'));
  if (!open) return goTo(visit, '/applications'); // filed a moment ago: the second click of two
  const { draft, version, forWhom } = open;
  const wrong = problemsOf(open);
  if (wrong.length > 0) return checkPage(visit, open, wrong, 422);
  const application = {
    procedure: version.slug,
    version: version.version,
    application: withoutForWhom(draft.values),
    ...(forWhom && { onBehalfOf: onBehalfOf(forWhom, draft.values) }),
    ...(version.procedure.languages.includes(language) && { language }),
  };
  const content = createHash('sha256').update(canonicalJson(application)).digest('base64url');
  const filed = await fileApplication(deps, asker, `draft-${draft.id}-${content}`, application);
  if (!(filed instanceof Refusal)) {
    await deleteDraft(deps.store.db, draft.id, asker.person);
    return goTo(visit, `/cases/${filed.id}${asker.kind === 'citizen' ? '/receipt' : ''}`);
  }
  if (filed.code === 'application/blocked') return blockedPage(visit, open, filed);
  return filed.fields.length > 0 ? checkPage(visit, open, filed.fields, 422) : filed;
}

function checkPage(visit: Visit, open: OpenDraft, wrong: readonly FieldProblem[], status: 200 | 422 = 200) {
  const { c, screen } = visit;
  const { draft, version, form, data } = open;
  const { form: said } = screen.words;
  const problems = problemsByField(data, wrong, screen.language);
  const pageOf = (name: string) => {
    const page = form.pages.findIndex(({ fields }) => fields.some((one) => name === one || name.startsWith(`${one}.`)));
    return at(screen, `/drafts/${draft.id}/${Math.max(page, 0) + 1}?then=check`);
  };
  c.status(status);
  const title = `${said.check} – ${wordsIn(version.procedure.service.name, screen.language)}`;
  return c.html(
    <Frame screen={screen} title={title} error={problems.size > 0} back={`/drafts/${draft.id}/${form.pages.length}`}>
      <ErrorSummary screen={screen} title={said.notReady} problems={problemLinks(data, problems, pageOf)} />
      <p class="govuk-caption-l">
        <Say screen={screen} text={version.procedure.service.name} />
      </p>
      <h1 class="govuk-heading-l">{said.check}</h1>
      <p class="govuk-body">{said.checkLead}</p>
      {askedByPage(open, draft.values).map((fields, i) =>
        fields.length === 0 ? null : (
          <section aria-labelledby={`page-${i + 1}`}>
            <h2 class="govuk-heading-m" id={`page-${i + 1}`}>
              <Say screen={screen} text={form.pages[i]?.title} />
            </h2>
            <dl class="govuk-summary-list">
              {fields.map((asked) => (
                <Row screen={screen} asked={asked} change={pageOf(asked.path)} />
              ))}
            </dl>
          </section>
        ),
      )}
      {takesPaper(version) ? (
        <p class="govuk-body">
          <a class="govuk-link" href={at(screen, `/drafts/${draft.id}/form.pdf`)}>
            {said.print}
          </a>
        </p>
      ) : null}
      {problems.size > 0 ? null : (
        <form method="post" action={at(screen, `/drafts/${draft.id}/check`)}>
          <FormToken screen={screen} />
          <h2 class="govuk-heading-m">{said.declaration}</h2>
          <p class="govuk-body narrow">{said.declare}</p>
          <button class="govuk-button">{said.file}</button>
        </form>
      )}
    </Frame>,
  );
}

interface RowProps {
  readonly screen: Screen;
  readonly asked: AskedField;
  readonly change: string;
}

function Row({ screen, asked: { path, field, value, see }, change }: RowProps) {
  const read = readField(value, field, '', see);
  const shown = 'value' in read ? read.value : typeof value === 'string' ? value : undefined;
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">
        <Say screen={screen} text={field.label} />
      </dt>
      <dd class="govuk-summary-list__value">
        <ShownValue screen={screen} field={field} value={shown} />
      </dd>
      <dd class="govuk-summary-list__actions">
        <a class="govuk-link" href={`${change}#${path}`}>
          {screen.words.form.change}
          <span class="govuk-visually-hidden"> ({wordsIn(field.label, screen.language)})</span>
        </a>
      </dd>
    </div>
  );
}

/** An exit page: which conditions are not met, by which law, and the way back to the answers. */
function blockedPage({ c, screen }: Visit, { draft, version }: OpenDraft, { extensions }: Refusal) {
  const { form: said, frame } = screen.words;
  const { procedure } = version;
  const said2 = (extensions.criteria ?? []) as readonly { readonly id: string }[];
  const blocked = new Set(said2.map(({ id }) => id));
  const criteria = Object.values(procedure.rules ?? {}).flatMap((rules) => rules.criteria);
  c.status(422);
  return c.html(
    <Frame screen={screen} title={said.blocked} error back={`/drafts/${draft.id}/check`}>
      <h1 class="govuk-heading-l">{said.blocked}</h1>
      <p class="govuk-body narrow">{said.blockedLead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {criteria
          .filter(({ id }) => blocked.has(id))
          .map(({ text, law }) => (
            <li>
              <strong>
                <Say screen={screen} text={text} />
              </strong>
              {law === undefined ? null : (
                <>
                  {' – '}
                  <LawName screen={screen} procedure={procedure} reference={law} />
                </>
              )}
            </li>
          ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={at(screen, `/drafts/${draft.id}/check`)}>
          {frame.back}
        </a>
      </p>
    </Frame>,
  );
}
