import type { SampleLetter } from '#api/ports/sample-letters.ts';
import type { Language } from '#engine/language/text.ts';
import { at, type Screen } from '../../shared/screen.ts';
import { lettersWords } from './words.ts';

interface LetterTextProps {
  readonly screen: Screen;
  readonly letter: SampleLetter;
  readonly language: Language;
  /** Of its PDF. */
  readonly href: string;
}

/**
 * One letter: the way to its PDF, and all that it says, passage by passage as a screen reader reads it. It is no landmark:
 * two letters may have one title.
 */
export function LetterText({ screen, letter, language, href }: LetterTextProps) {
  const said = lettersWords[screen.language];
  const id = `letter-${letter.letter}`;
  if ('obstacle' in letter)
    return (
      <div class="letter">
        <h2 id={id}>{letter.letter}</h2>
        <p>
          {said.obstacle} <span lang="en">{letter.obstacle}</span>
        </p>
      </div>
    );
  return (
    <div class="letter">
      <h2 id={id} lang={language}>
        {letter.title}
      </h2>
      <p>
        <a class="govuk-link" href={at(screen, href)}>
          {said.pdf}
          <span class="govuk-visually-hidden" lang={language}>
            {' '}
            {letter.title}
          </span>
        </a>
      </p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            {said.text}
            <span class="govuk-visually-hidden" lang={language}>
              {' '}
              {letter.title}
            </span>
          </span>
        </summary>
        <div class="govuk-details__text" lang={language}>
          {letter.passages.map((passage) => (
            <p>{passage}</p>
          ))}
        </div>
      </details>
    </div>
  );
}
