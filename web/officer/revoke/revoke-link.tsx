import type { Document } from '#store/documents/document.ts';
import { at, type Screen } from '../../shared/screen.ts';
import { revokeWords } from './words.ts';

interface RevokeLinkProps {
  readonly screen: Screen;
  readonly document: Document;
}

/** To the page on which a letter is revoked; named by the letter, since there is one for each. */
export const RevokeLink = ({ screen, document: { id, name } }: RevokeLinkProps) => (
  <>
    <br />
    <a class="govuk-link govuk-body-s" href={at(screen, `/documents/${id}/revoke`)}>
      {revokeWords[screen.language].link(name)}
    </a>
  </>
);
