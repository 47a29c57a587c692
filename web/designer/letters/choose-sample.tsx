import type { SampleData } from '#api/ports/sample-letters.ts';
import type { Language } from '#engine/language/text.ts';
import { at, type Screen } from '../../shared/screen.ts';
import { words as allWords } from '../../shared/words/words-of.ts';
import { lettersWords } from './words.ts';

const SORTS: readonly SampleData[] = ['sample', 'longest', 'hostile'];

export const sampleData = (asked: string | undefined): SampleData => SORTS.find((one) => one === asked) ?? 'sample';

interface ChooseSampleProps {
  readonly screen: Screen;
  readonly place: string;
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly data: SampleData;
}

/** In which language the letters are shown, and with what in them. */
export function ChooseSample({ screen, place, languages, language, data }: ChooseSampleProps) {
  const said = lettersWords[screen.language];
  return (
    <form class="filter" method="get" action={at(screen, place)}>
      <div class="govuk-form-group">
        <label class="govuk-label" for="language">
          {said.language}
        </label>
        <select class="govuk-select" id="language" name="language">
          {languages.map((one) => (
            <option value={one} selected={one === language} lang={one}>
              {allWords[one].ownName}
            </option>
          ))}
        </select>
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="data">
          {said.data}
        </label>
        <select class="govuk-select" id="data" name="data">
          {SORTS.map((one) => (
            <option value={one} selected={one === data}>
              {said.sorts[one]}
            </option>
          ))}
        </select>
      </div>
      <button class="govuk-button govuk-button--secondary">{said.show}</button>
    </form>
  );
}
