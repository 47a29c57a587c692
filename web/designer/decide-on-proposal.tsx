import type { OpenProposal } from '#store/proposals/proposal.ts';
import { FormToken } from '../shared/form-token.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { proposalWords } from './words.ts';

interface DecideProps {
  readonly screen: Screen;
  readonly proposal: OpenProposal;
  readonly canBePublished: boolean;
  readonly wrong?: string | undefined;
}

/** The two forms of the second person: yes, or no with a reason. Both say which content was read. */
export function DecideOnProposal({ screen, proposal: { slug, version, hash }, canBePublished, wrong }: DecideProps) {
  const said = proposalWords[screen.language];
  const place = `/proposals/${slug}/${version}`;
  const failed = wrong !== undefined;
  return (
    <>
      {canBePublished ? (
        <form method="post" action={at(screen, `${place}/approve`)}>
          <FormToken screen={screen} />
          <input type="hidden" name="hash" value={hash} />
          <p class="govuk-body narrow">{said.forGood}</p>
          <button class="govuk-button">{said.approve}</button>
        </form>
      ) : null}
      <form method="post" action={at(screen, `${place}/refuse`)}>
        <FormToken screen={screen} />
        <input type="hidden" name="hash" value={hash} />
        <div class={`govuk-form-group${failed ? ' govuk-form-group--error' : ''}`}>
          <label class="govuk-label" for="reason">
            {said.reason}
          </label>
          <div class="govuk-hint" id="reason-hint">
            {said.reasonHint}
          </div>
          {failed ? (
            <p class="govuk-error-message" id="reason-error">
              {said.noReason}
            </p>
          ) : null}
          <textarea
            class="govuk-textarea"
            id="reason"
            name="reason"
            rows={4}
            aria-describedby={failed ? 'reason-hint reason-error' : 'reason-hint'}
          >
            {wrong ?? ''}
          </textarea>
        </div>
        <button class="govuk-button govuk-button--secondary">{said.refuse}</button>
      </form>
    </>
  );
}
