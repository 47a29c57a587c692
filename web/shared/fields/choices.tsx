import { labelsOf } from '#engine/fields/choice/options.ts';
import type { ChoicesField } from '#engine/fields/choices/definition.ts';
import { allSent } from '../posted.ts';
import { Say } from '../say.tsx';
import { FieldSet } from './pieces.tsx';
import { Checkbox } from './radio.tsx';
import type { Widget } from './widget.ts';

export const choices: Widget<ChoicesField> = {
  draw: (drawn) => {
    const { name, value, screen, field } = drawn;
    const chosen = Array.isArray(value) ? value : [value];
    return (
      <FieldSet drawn={drawn}>
        <div class="govuk-checkboxes">
          {[...labelsOf(field.options)].map(([id, label], i) => (
            <Checkbox name={name} id={i === 0 ? name : `${name}-${id}`} value={id} chosen={chosen.includes(id)}>
              <Say screen={screen} text={label} />
            </Checkbox>
          ))}
        </div>
      </FieldSet>
    );
  },
  // With nothing ticked browsers send nothing, and that is an answer.
  decode: (name, { optional }, { posted }) => {
    const chosen = allSent(posted, name);
    return chosen.length === 0 && !optional ? '' : [...chosen];
  },
};
