import type { Child } from 'hono/jsx';

interface AskedProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What is wrong with it, if anything. */
  readonly error: string | false;
  /** The control, given what ties it to its label, hint and error. */
  readonly children: (rest: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-describedby': string;
  }) => Child;
}

/** One thing that is typed, with its label, a hint and what is wrong. */
export function Asked({ name, label, hint, error, children }: AskedProps) {
  const describedBy = error === false ? `${name}-hint` : `${name}-hint ${name}-error`;
  return (
    <div class={`govuk-form-group${error === false ? '' : ' govuk-form-group--error'}`}>
      <label class="govuk-label" for={name}>
        {label}
      </label>
      <div class="govuk-hint" id={`${name}-hint`}>
        {hint}
      </div>
      {error === false ? null : (
        <p class="govuk-error-message" id={`${name}-error`}>
          {error}
        </p>
      )}
      {children({ id: name, name, 'aria-describedby': describedBy })}
    </div>
  );
}
