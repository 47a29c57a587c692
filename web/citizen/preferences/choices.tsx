interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly chosen: string;
}

/** One of a few, as radio buttons. */
export function Choices({ name, legend, hint, choices, chosen }: ChoicesProps) {
  return (
    <div class="govuk-form-group">
      <fieldset class="govuk-fieldset" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
        {hint === undefined ? null : (
          <div class="govuk-hint" id={`${name}-hint`}>
            {hint}
          </div>
        )}
        <div class="govuk-radios">
          {choices.map(({ value, label, lang }) => (
            <div class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                id={`${name}-${value}`}
                name={name}
                type="radio"
                value={value}
                checked={value === chosen}
              />
              <label class="govuk-label govuk-radios__label" for={`${name}-${value}`} lang={lang}>
                {label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
