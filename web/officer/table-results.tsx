import type { Version } from '#api/procedures/procedures.ts';
import { show } from '#engine/fields/showers.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import { LawName } from '../shared/law-name.tsx';
import { Say } from '../shared/say.tsx';
import type { Screen } from '../shared/screen.ts';

interface TableResultsProps {
  readonly screen: Screen;
  readonly version: Version;
  readonly tables: JsonObject;
}

/** What the decision tables came to. */
export function TableResults({ screen, version, tables }: TableResultsProps) {
  const rows = Object.entries(tables).filter(([, outputs]) => isObject(outputs));
  if (rows.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{screen.words.file.amounts}</h3>
      <dl class="govuk-summary-list">
        {rows.map(([id, outputs]) => {
          const table = version.procedure.tables?.[id];
          return (
            <div class="govuk-summary-list__row govuk-summary-list__row--no-actions">
              <dt class="govuk-summary-list__key">
                <Say screen={screen} text={table?.title ?? id} />
              </dt>
              <dd class="govuk-summary-list__value">
                {Object.entries(outputs as JsonObject)
                  .map(([name, value]) => {
                    const type = table?.outputs.find((output) => output.name === name)?.type;
                    return shownAs(type, value, screen);
                  })
                  .join(', ')}
                {table?.law === undefined ? null : (
                  <p class="govuk-body-s quiet">
                    <LawName
                      screen={screen}
                      procedure={version.procedure}
                      reference={table.law}
                      about={table.title ?? id}
                    />
                  </p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** As a field of the column's type would show it; a column of choices has no labels of its own. */
const shownAs = (type: string | undefined, value: Json, { language }: Screen): string =>
  show(value, { type: type === undefined || type === 'choice' ? 'text' : type, label: '' }, language);
