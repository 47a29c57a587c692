import type { Data } from '#engine/fields/field-at.ts';
import { filledIn } from '#engine/fields/shower.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { Say } from './say.tsx';
import type { Screen } from './screen.ts';
import { ShownValue } from './shown-value.tsx';

interface CaseDataProps {
  readonly screen: Screen;
  /** As declared. */
  readonly data: Data;
  readonly file: JsonObject;
  /** Only these, where not everything is meant for the reader. */
  readonly places?: ReadonlySet<string>;
}

/** The case file with the labels of its definition. */
export function CaseData({ screen, data, file, places }: CaseDataProps) {
  const rows = Object.entries(data).flatMap(([group, fields]) =>
    filledIn(file[group] ?? null, fields).filter(([name]) => places?.has(`${group}.${name}`) ?? true),
  );
  if (rows.length === 0) return <p class="govuk-body">{screen.words.file.noData}</p>;
  return (
    <dl class="govuk-summary-list">
      {rows.map(([, field, value]) => (
        <div class="govuk-summary-list__row govuk-summary-list__row--no-actions">
          <dt class="govuk-summary-list__key">
            <Say screen={screen} text={field.label} />
          </dt>
          <dd class="govuk-summary-list__value">
            <ShownValue screen={screen} field={field} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
