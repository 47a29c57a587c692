import { isBlank } from '#engine/fields/is-blank.ts';
import type { ListField } from '#engine/fields/list/definition.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Json } from '#engine/kernel/json.ts';
import { Say } from '../say.tsx';
import { drawParts } from './group.tsx';
import { FieldSet, nameOf } from './pieces.tsx';
import type { Drawn, DrawWithin, Widget } from './widget.ts';

/** Entries one below the other, each of which can be taken out; adding one is a form of its own step. */
export const list: Widget<ListField> = {
  draw: (drawn, within) => {
    const { name, screen, field } = drawn;
    const entries = entriesOf(drawn.value, field);
    const most = field.max ?? 100;
    return (
      <FieldSet drawn={drawn} named>
        {entries.map((entry, i) => (
          <Entry drawn={{ ...drawn, value: entry }} index={i} removable={entries.length > 1} within={within} />
        ))}
        {entries.length < most ? (
          <button class="govuk-button govuk-button--secondary" name="do" value={`add:${name}`}>
            {screen.words.form.add}
            <span class="govuk-visually-hidden"> ({nameOf(field, screen)})</span>
          </button>
        ) : null}
      </FieldSet>
    );
  },
  decode: (name, { of, optional }, { posted, within }) => {
    const numbers = new Set<number>();
    for (const sent of [...posted.fields.keys(), ...posted.files.keys()]) {
      const [, number] = sent.startsWith(`${name}.`) ? (/^(\d{1,4})\./.exec(sent.slice(name.length + 1)) ?? []) : [];
      if (number !== undefined) numbers.add(Number(number));
    }
    const entries = [...numbers].toSorted((a, b) => a - b).map((number) => within(of, `${name}.${number}`));
    // The one entry that is always offered, left empty, is no entry.
    return optional && entries.every((entry) => isBlank(entry)) ? '' : entries;
  },
  focus: (name) => name,
};

/** As many as were entered, and at least one to fill in. */
function entriesOf(value: Json | undefined, { min = 0 }: ListField): readonly Json[] {
  const entered: readonly Json[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  const missing = Math.min(Math.max(min, 1), 20) - entered.length;
  return [...entered, ...Array.from({ length: Math.max(0, missing) }, () => ({}))];
}

interface EntryProps {
  readonly drawn: Drawn<ListField>;
  readonly index: number;
  readonly removable: boolean;
  readonly within: DrawWithin;
}

function Entry({ drawn, index, removable, within }: EntryProps) {
  const { name, field, screen, see } = drawn;
  const here = `${name}.${index}`;
  const inside = { ...drawn, name: here, own: false, see: (item: Json) => ({ ...see(null), item }) };
  return (
    <fieldset class="govuk-fieldset entry" id={here} tabindex={-1}>
      <legend class="govuk-visually-hidden">
        <Say screen={screen} text={field.label} /> {index + 1}
      </legend>
      {drawParts(inside, field.of, within)}
      {removable ? (
        <p>
          <button class="as-link" name="do" value={`remove:${here}`}>
            {screen.words.form.remove}
            <span class="govuk-visually-hidden">
              {' '}
              ({nameOf(field, screen)} {index + 1})
            </span>
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}
