import type { DateField } from '#engine/fields/date/definition.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Json } from '#engine/kernel/json.ts';
import { sent } from '../posted.ts';
import { entered, FieldSet, problemOf } from './pieces.tsx';
import type { Drawn, Widget } from './widget.ts';

const PARTS = [
  ['day', 'bday-day', 'govuk-input--width-2'],
  ['month', 'bday-month', 'govuk-input--width-2'],
  ['year', 'bday-year', 'govuk-input--width-4'],
] as const;

/** Three inputs: easier than any calendar for a day that one knows. */
export const date: Widget<DateField> = {
  draw: (drawn) => (
    <FieldSet drawn={drawn} hint={drawn.screen.words.form.dateHint(exampleFor(drawn))}>
      <div class="govuk-date-input">
        {PARTS.map(([part, birthday, width]) => (
          <Part drawn={drawn} part={part} complete={isBirthday(drawn) ? birthday : undefined} width={width} />
        ))}
      </div>
    </FieldSet>
  ),
  decode: (name, _, { posted }) => {
    const parts = PARTS.map(([part]) => [part, sent(posted, `${name}.${part}`)] as const);
    return parts.some(([, value]) => value !== undefined)
      ? Object.fromEntries(parts.map(([k, v]) => [k, v ?? '']))
      : undefined;
  },
  focus: (name) => `${name}.day`,
};

const isBirthday = ({ own, name }: Drawn<DateField>): boolean => own && name.endsWith('.birthDate');

/** How a day is written: one long past where no other is right. */
const exampleFor = (drawn: Drawn<DateField>): string =>
  isBirthday(drawn) || drawn.field.max === 'today' ? '12 3 1990' : '30 11 2026';

interface PartProps {
  readonly drawn: Drawn<DateField>;
  readonly part: (typeof PARTS)[number][0];
  readonly complete: string | undefined;
  readonly width: string;
}

function Part({ drawn, part, complete, width }: PartProps) {
  const name = `${drawn.name}.${part}`;
  const wrong = problemOf(drawn) !== undefined;
  return (
    <div class="govuk-date-input__item">
      <label class="govuk-label govuk-date-input__label" for={name}>
        {drawn.screen.words.form[part]}
      </label>
      <input
        class={`govuk-input govuk-date-input__input ${width}${wrong ? ' govuk-input--error' : ''}`}
        id={name}
        name={name}
        type="text"
        inputmode="numeric"
        autocomplete={complete}
        value={partOf(drawn.value, part)}
        aria-invalid={wrong ? 'true' : undefined}
      />
    </div>
  );
}

/** From `{ day, month, year }` as entered, or from a day of the case file. */
function partOf(value: Json | undefined, part: 'day' | 'month' | 'year'): string {
  if (isObject(value)) return entered(value[part]);
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }[part];
}
