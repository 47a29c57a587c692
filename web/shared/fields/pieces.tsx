import type { Child } from 'hono/jsx';
import type { FieldDefinition } from '#engine/fields/definition.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { Say } from '../say.tsx';
import type { Screen } from '../screen.ts';
import type { Drawn } from './widget.ts';

type Any = Drawn<FieldDefinition>;

export const problemOf = ({ problems, name }: Any): string | undefined => problems.get(name);

/** The ids of what explains an input, for screen readers. */
export function describedBy(drawn: Any, hint = drawn.field.help !== undefined): string | undefined {
  const ids = [
    ...(hint ? [`${drawn.name}-hint`] : []),
    ...(problemOf(drawn) === undefined ? [] : [`${drawn.name}-problem`]),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function Label({ drawn }: { readonly drawn: Any }) {
  const { field, name, screen } = drawn;
  return (
    <label class="govuk-label" for={name}>
      <Caption field={field} screen={screen} />
    </label>
  );
}

export const Caption = ({ field, screen }: { readonly field: FieldDefinition; readonly screen: Screen }) => (
  <>
    <Say screen={screen} text={field.label} />
    {field.optional ? ` (${screen.words.form.optional})` : ''}
  </>
);

export function Hint({ drawn, more }: { readonly drawn: Any; readonly more?: string }) {
  const { field, name, screen } = drawn;
  if (field.help === undefined && more === undefined) return null;
  return (
    <div class="govuk-hint" id={`${name}-hint`}>
      {field.help === undefined ? null : <Say screen={screen} text={field.help} />}
      {field.help !== undefined && more !== undefined ? ' ' : ''}
      {more}
    </div>
  );
}

export function ProblemLine({ drawn }: { readonly drawn: Any }) {
  const sentence = problemOf(drawn);
  if (sentence === undefined) return null;
  return (
    <p class="govuk-error-message" id={`${drawn.name}-problem`}>
      <span class="govuk-visually-hidden">{drawn.screen.words.form.problemPrefix}</span> {sentence}
    </p>
  );
}

export function Group({ drawn, children }: { readonly drawn: Any; readonly children?: Child }) {
  return (
    <div class={`govuk-form-group${problemOf(drawn) === undefined ? '' : ' govuk-form-group--error'}`}>{children}</div>
  );
}

interface SetProps {
  readonly drawn: Any;
  readonly hint?: string;
  /** Its own name goes to the fieldset, for types whose inputs all have longer ones. */
  readonly named?: boolean;
  readonly children?: Child;
}

/** Several inputs under one legend. */
export function FieldSet({ drawn, hint, named = false, children }: SetProps) {
  const { field, name, screen } = drawn;
  return (
    <Group drawn={drawn}>
      <fieldset
        class="govuk-fieldset"
        {...(named && { id: name, tabindex: -1 })}
        aria-describedby={describedBy(drawn, hint !== undefined || field.help !== undefined)}
      >
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          <Caption field={field} screen={screen} />
        </legend>
        <Hint drawn={drawn} {...(hint !== undefined && { more: hint })} />
        <ProblemLine drawn={drawn} />
        {children}
      </fieldset>
    </Group>
  );
}

/** What was entered into an input of one line. */
export const entered = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

interface TextInputProps {
  readonly drawn: Any;
  readonly type?: 'text' | 'email' | 'tel';
  readonly inputMode?: 'numeric' | 'decimal';
  readonly width?: string;
  readonly complete?: string | undefined;
  readonly suffix?: string;
}

/** A labelled input of one line. */
export function TextInput({ drawn, type = 'text', inputMode, width = '', complete, suffix }: TextInputProps) {
  const { name, value } = drawn;
  const input = (
    <input
      class={`govuk-input ${width}${problemOf(drawn) === undefined ? '' : ' govuk-input--error'}`}
      id={name}
      name={name}
      type={type}
      value={entered(value)}
      inputmode={inputMode}
      autocomplete={complete}
      aria-describedby={describedBy(drawn)}
      aria-invalid={problemOf(drawn) === undefined ? undefined : 'true'}
    />
  );
  return (
    <Group drawn={drawn}>
      <Label drawn={drawn} />
      <Hint drawn={drawn} />
      <ProblemLine drawn={drawn} />
      {suffix === undefined ? (
        input
      ) : (
        <div class="govuk-input__wrapper">
          {input}
          <div class="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      )}
    </Group>
  );
}

/** For attributes, which cannot hold marked-up words. */
export const nameOf = (field: FieldDefinition, { language }: Screen): string => wordsIn(field.label, language);
