import { refuse } from '#api/problems/refusal.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { deleteDraft } from '#store/drafts/delete-draft.ts';
import { FormToken } from '../shared/form-token.tsx';
import { Frame } from '../shared/frame.tsx';
import { tellNext } from '../shared/notice.ts';
import { goTo, type PagesApp } from '../shared/pages-app.ts';
import { Say } from '../shared/say.tsx';
import { at } from '../shared/screen.ts';
import { checkDraft, fileDraft, printDraft } from './check-draft.tsx';
import { showDraftPage, takeDraftPage } from './draft-page.tsx';
import { openDraft } from './open-draft.ts';

/** An application while it is being written: its pages, the check, and throwing it away. */
export function mountDrafts(pages: PagesApp): void {
  pages.show('/drafts/:id/check', checkDraft);
  pages.take('/drafts/:id/check', fileDraft);

  pages.show('/drafts/:id/delete', async (visit) => {
    const { c, screen, part } = visit;
    const open = await openDraft(visit, part('id'));
    if (!open) return refuse('access/not-found', '');
    const { form } = screen.words;
    return c.html(
      <Frame
        screen={screen}
        title={`${form.deleteTitle} ${wordsIn(open.version.procedure.service.name, screen.language)}`}
        back="/applications"
      >
        <h1 class="govuk-heading-l">{form.deleteTitle}</h1>
        <p class="govuk-body">
          <strong>
            <Say screen={screen} text={open.version.procedure.service.name} />
          </strong>
        </p>
        <p class="govuk-body">{form.deleteText}</p>
        <form method="post" action={at(screen, `/drafts/${part('id')}/delete`)}>
          <FormToken screen={screen} />
          <div class="buttons">
            <button class="govuk-button govuk-button--warning">{form.delete}</button>
            <a class="govuk-link" href={at(screen, '/applications')}>
              {form.keep}
            </a>
          </div>
        </form>
      </Frame>,
    );
  });

  pages.take('/drafts/:id/delete', async (visit) => {
    const { c, screen, part } = visit;
    await deleteDraft(screen.deps.store.db, part('id'), screen.asker.person);
    tellNext(c, screen.words.form.deleted);
    return goTo(visit, '/applications');
  });

  pages.show('/drafts/:id/form.pdf', printDraft);
  pages.show('/drafts/:id/:page', showDraftPage);
  pages.take('/drafts/:id/:page', takeDraftPage);
}
