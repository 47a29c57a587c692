import type { ChoiceField } from '#engine/fields/choice/definition.ts';
import { labelsOf } from '#engine/fields/choice/options.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { sent } from '../posted.ts';
import { Say } from '../say.tsx';
import { describedBy, FieldSet, Group, Hint, Label, ProblemLine, problemOf } from './pieces.tsx';
import { Radio } from './radio.tsx';
import type { Drawn, Widget } from './widget.ts';

/** So many one can read through. */
const MOST_RADIOS = 10;

export const choice: Widget<ChoiceField> = {
  draw: (drawn) => {
    const { name, value, screen, field } = drawn;
    const options = [...labelsOf(field.options)];
    if (options.length > MOST_RADIOS) return <Select drawn={drawn} />;
    return (
      <FieldSet drawn={drawn}>
        <div class="govuk-radios">
          {options.map(([id, label], i) => (
            <Radio name={name} id={i === 0 ? name : `${name}-${id}`} value={id} chosen={value === id}>
              <Say screen={screen} text={label} />
            </Radio>
          ))}
        </div>
      </FieldSet>
    );
  },
  decode: (name, _, { posted }) => sent(posted, name),
};

function Select({ drawn }: { readonly drawn: Drawn<ChoiceField> }) {
  const { name, value, screen, field, own } = drawn;
  const options = [...labelsOf(field.options)]
    .map(([id, label]) => [id, wordsIn(label, screen.language)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, screen.language));
  return (
    <Group drawn={drawn}>
      <Label drawn={drawn} />
      <Hint drawn={drawn} />
      <ProblemLine drawn={drawn} />
      <select
        class={`govuk-select${problemOf(drawn) === undefined ? '' : ' govuk-select--error'}`}
        id={name}
        name={name}
        autocomplete={own && name.endsWith('.country') ? 'country' : undefined}
        aria-describedby={describedBy(drawn)}
        aria-invalid={problemOf(drawn) === undefined ? undefined : 'true'}
      >
        <option value="">{screen.words.form.choose}</option>
        {options.map(([id, label]) => (
          <option value={id} selected={value === id}>
            {label}
          </option>
        ))}
      </select>
    </Group>
  );
}
