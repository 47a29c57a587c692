import { at, type Screen } from '../../shared/screen.ts';
import { lettersWords } from './words.ts';

interface LettersLinkProps {
  readonly screen: Screen;
  readonly slug: string;
  readonly version: number;
  /** What people call the version, to tell links to the letters of several apart. */
  readonly name: string;
}

/** The way to the letters of a version. */
export const LettersLink = ({ screen, slug, version, name }: LettersLinkProps) => (
  <a class="govuk-link" href={at(screen, `/procedures/${slug}/${version}/letters`)}>
    {lettersWords[screen.language].link}
    <span class="govuk-visually-hidden">
      {screen.words.colon}
      {name}
    </span>
  </a>
);
