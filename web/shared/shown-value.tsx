import type { FieldDefinition } from '#engine/fields/definition.ts';
import { readerOf } from '#engine/fields/readers.ts';
import { filledIn } from '#engine/fields/shower.ts';
import { show } from '#engine/fields/showers.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Json } from '#engine/kernel/json.ts';
import { Say } from './say.tsx';
import { at, type Screen } from './screen.ts';

interface ShownValueProps {
  readonly screen: Screen;
  readonly field: FieldDefinition;
  readonly value: Json | undefined;
}

/** A value of a case file: entries of a list one below the other, a file as a link to it. */
export function ShownValue({ screen, field, value }: ShownValueProps) {
  const { language, words } = screen;
  if (value === undefined || value === null || value === '') return <span class="quiet">{words.form.notAnswered}</span>;
  const within = readerOf(field).within?.(field);
  if (within && Array.isArray(value)) {
    if (value.length === 0) return <span class="quiet">{words.form.notAnswered}</span>;
    return (
      <ol class="govuk-list govuk-list--number">
        {value.map((entry: Json) => (
          <li>
            {filledIn(entry, within).map(([, part, inner], i) => (
              <>
                {i === 0 ? null : <br />}
                <Say screen={screen} text={part.label} />
                {words.colon}
                <ShownValue screen={screen} field={part} value={inner} />
              </>
            ))}
          </li>
        ))}
      </ol>
    );
  }
  const shown = show(value, field, language);
  if (isObject(value) && typeof value.document === 'string' && !within)
    return (
      <a class="govuk-link" href={at(screen, `/documents/${value.document}`)}>
        {shown}
      </a>
    );
  return <span class="lines">{shown}</span>;
}
