import type { Version } from '#api/procedures/procedures.ts';
import { filledIn } from '#engine/fields/shower.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { Say } from './say.tsx';
import type { Screen } from './screen.ts';
import { ShownValue } from './shown-value.tsx';

interface CaseDataProps {
  readonly screen: Screen;
  readonly version: Version;
  readonly file: JsonObject;
}

/** The case file with the labels of its definition. */
export function CaseData({ screen, version, file }: CaseDataProps) {
  const rows = Object.entries(version.procedure.data).flatMap(([group, fields]) =>
    filledIn(file[group] ?? null, fields),
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
