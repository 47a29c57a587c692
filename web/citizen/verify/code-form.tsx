import { at, type Screen } from '../../shared/screen.ts';
import { verifyWords } from './words.ts';

interface CodeFormProps {
  readonly screen: Screen;
  /** What was typed before. */
  readonly code?: string;
}

/** Where the code of a letter is typed. */
export function CodeForm({ screen, code }: CodeFormProps) {
  const said = verifyWords[screen.language];
  return (
    <form method="get" action={at(screen, '/verify')} class="govuk-form-group">
      <label class="govuk-label" for="code">
        {said.code}
      </label>
      <div class="govuk-hint" id="code-hint">
        {said.codeHint}
      </div>
      <input
        class="govuk-input govuk-input--width-20"
        id="code"
        name="code"
        value={code}
        maxlength={200}
        required
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="code-hint"
      />
      <div class="buttons">
        <button class="govuk-button">{said.verify}</button>
      </div>
    </form>
  );
}
