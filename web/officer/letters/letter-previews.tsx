import type { Version } from '#api/procedures/procedures.ts';
import type { CaseView } from '#api/use-cases/read-case.ts';
import type { Language, Text } from '#engine/language/text.ts';
import { withoutValues } from '#engine/language/without-values.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { languageOf } from '../../shared/say.tsx';
import { at, type Screen } from '../../shared/screen.ts';
import { previewWords } from './words.ts';

interface LetterPreviewsProps {
  readonly screen: Screen;
  readonly view: CaseView;
  /** What it stands under. */
  readonly heading: 'h2' | 'h3';
}

/** The letters that a case under way may still send, to be looked at. */
export function LetterPreviews({ screen, view: { record, version }, heading: Heading }: LetterPreviewsProps) {
  const letters = Object.entries(version.procedure.letters ?? {});
  if (letters.length === 0 || record.closed) return null;
  const { title, hint } = previewWords[screen.language];
  return (
    <>
      <Heading class={Heading === 'h2' ? 'govuk-heading-m' : 'govuk-heading-s'}>{title}</Heading>
      <p class="govuk-hint">{hint}</p>
      <ul class="govuk-list">
        {letters.map(([id, { subject }]) => (
          <li>
            <a
              class="govuk-link"
              href={at(screen, `/cases/${record.id}/letters/${id}`)}
              lang={languageOf(subject, screen)}
            >
              {letterName(version, id, screen.language)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const subjectOf = (subject: Text, language: Language): string => withoutValues(wordsIn(subject, language));

/** Its subject; where another letter has the same, the step that sends it besides. */
function letterName({ procedure: { letters = {}, steps } }: Version, id: string, language: Language): string {
  const name = (one: string) => subjectOf(letters[one]?.subject ?? one, language);
  if (Object.keys(letters).every((one) => one === id || name(one) !== name(id))) return name(id);
  const sender = Object.values(steps).find((step) => 'letter' in step && step.letter === id);
  return `${name(id)} (${wordsIn(sender?.title, language) || id})`;
}
