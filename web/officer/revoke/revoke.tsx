import { Refusal, refuse } from '#api/problems/refusal.ts';
import { revocable, revokeDocument } from '#api/use-cases/revoke-document.ts';
import type { Document } from '#store/documents/document.ts';
import { FormToken } from '../../shared/form-token.tsx';
import { ErrorSummary } from '../../shared/forms/error-summary.tsx';
import { Frame } from '../../shared/frame.tsx';
import { tellNext } from '../../shared/notice.ts';
import { goTo, type PagesApp } from '../../shared/pages-app.ts';
import { sent } from '../../shared/posted.ts';
import { at, type Screen } from '../../shared/screen.ts';
import { revokeWords } from './words.ts';

const LONGEST = 1000;

/** Where an officer says that a letter is no longer valid. */
export function mountRevoke(pages: PagesApp): void {
  pages.show('/documents/:id/revoke', async ({ c, screen, part }) => {
    const document = await revocable(screen.deps, screen.asker, part('id'));
    if (!document) return refuse('access/not-found', '');
    return c.html(<RevokePage screen={screen} document={document} />);
  });

  pages.take('/documents/:id/revoke', async (visit, posted) => {
    const { c, part, screen } = visit;
    const { deps, asker, language } = screen;
    const document = await revocable(deps, asker, part('id'));
    if (!document) return refuse('access/not-found', '');
    const why = (sent(posted, 'why') ?? '').trim();
    if (why === '' || why.length > LONGEST)
      return c.html(<RevokePage screen={screen} document={document} wrong={why} />, 422);
    const revoked = await revokeDocument(deps, asker, document.id, why);
    if (revoked instanceof Refusal) return revoked;
    tellNext(c, revokeWords[language].done);
    return goTo(visit, `/cases/${document.caseId}`);
  });
}

interface RevokePageProps {
  readonly screen: Screen;
  readonly document: Document;
  /** What was entered as the reason and is none. */
  readonly wrong?: string;
}

function RevokePage({ screen, document, wrong }: RevokePageProps) {
  const said = revokeWords[screen.language];
  const failed = wrong !== undefined;
  const back = `/cases/${document.caseId}`;
  return (
    <Frame screen={screen} title={`${said.title}${screen.words.colon}${document.name}`} back={back} error={failed}>
      {failed ? <ErrorSummary screen={screen} problems={[{ sentence: said.noReason, href: '#why' }]} /> : null}
      <h1 class="govuk-heading-l">{said.title}</h1>
      <p class="govuk-body">{document.name}</p>
      <p class="govuk-body narrow">{said.text}</p>
      <form method="post" action={at(screen, `/documents/${document.id}/revoke`)}>
        <FormToken screen={screen} />
        <div class={`govuk-form-group${failed ? ' govuk-form-group--error' : ''}`}>
          <label class="govuk-label" for="why">
            {said.why}
          </label>
          <div class="govuk-hint" id="why-hint">
            {said.whyHint}
          </div>
          {failed ? (
            <p class="govuk-error-message" id="why-error">
              {said.noReason}
            </p>
          ) : null}
          <textarea
            class="govuk-textarea"
            id="why"
            name="why"
            rows={4}
            aria-describedby={failed ? 'why-hint why-error' : 'why-hint'}
          >
            {wrong ?? ''}
          </textarea>
        </div>
        <div class="buttons">
          <button class="govuk-button govuk-button--warning">{said.revoke}</button>
          <a class="govuk-link" href={at(screen, back)}>
            {said.stay}
          </a>
        </div>
      </form>
    </Frame>
  );
}
