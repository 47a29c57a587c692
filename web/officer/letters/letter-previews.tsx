import type { CaseView } from '#api/use-cases/read-case.ts';
import { wordsIn } from '#engine/language/words-in.ts';
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
            <a class="govuk-link" href={at(screen, `/cases/${record.id}/letters/${id}`)}>
              {wordsIn(subject, screen.language).replaceAll(/\{\{.*?\}\}/gs, '…')}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
