import type { Child } from 'hono/jsx';

interface OptionProps {
  readonly name: string;
  readonly id: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly children?: Child;
}

export const Radio = ({ name, id, value, chosen, children }: OptionProps) => (
  <div class="govuk-radios__item">
    <input class="govuk-radios__input" id={id} name={name} type="radio" value={value} checked={chosen} />
    <label class="govuk-label govuk-radios__label" for={id}>
      {children}
    </label>
  </div>
);

export const Checkbox = ({ name, id, value, chosen, children }: OptionProps) => (
  <div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" id={id} name={name} type="checkbox" value={value} checked={chosen} />
    <label class="govuk-label govuk-checkboxes__label" for={id}>
      {children}
    </label>
  </div>
);
