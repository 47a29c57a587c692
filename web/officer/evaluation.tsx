import type { Version } from '#api/procedures/procedures.ts';
import { fieldAt, labelOf } from '#engine/fields/field-at.ts';
import { showValue } from '#engine/fields/show-file.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { CriterionResult, RulesResult, Verdict } from '#engine/rules/evaluate-criteria.ts';
import { LawName } from '../shared/law-name.tsx';
import { Say } from '../shared/say.tsx';
import type { Screen } from '../shared/screen.ts';

interface EvaluationProps {
  readonly screen: Screen;
  readonly version: Version;
  readonly rules: JsonObject;
}

/** Every criterion with its verdict, its law, and the data that it was judged on. */
export function Evaluation({ screen, version, rules }: EvaluationProps) {
  const { procedure } = version;
  return (
    <>
      {Object.entries(rules).map(([id, result]) => {
        const { criteria } = result as unknown as RulesResult;
        const written = procedure.rules?.[id];
        return (
          <>
            {written?.title === undefined ? null : (
              <p class="govuk-body">
                <Say screen={screen} text={written.title} />
              </p>
            )}
            {criteria.map((one) => (
              <Judged
                screen={screen}
                version={version}
                result={one}
                criterion={written?.criteria.find((criterion) => criterion.id === one.id)}
              />
            ))}
          </>
        );
      })}
    </>
  );
}

const COLOURS: Readonly<Record<Verdict, string>> = {
  met: 'govuk-tag--green',
  'not-met': 'govuk-tag--red',
  unknown: 'govuk-tag--grey',
};

interface JudgedProps {
  readonly screen: Screen;
  readonly version: Version;
  readonly result: CriterionResult;
  readonly criterion: NonNullable<Version['procedure']['rules']>[string]['criteria'][number] | undefined;
}

function Judged({ screen, version, result, criterion }: JudgedProps) {
  const { file: said } = screen.words;
  const { verdict, used, missing, onFail, problem } = result;
  const { data } = version.procedure;
  const verdicts = { met: said.met, 'not-met': said.notMet, unknown: said.unknown };
  const shown = used.filter(({ path }) => fieldAt(data, path) !== undefined);
  return (
    <div class={`criterion ${verdict}`}>
      <h3>
        <Say screen={screen} text={criterion?.text ?? result.id} />
      </h3>
      <p>
        <strong class={`govuk-tag ${COLOURS[verdict]}`}>{verdicts[verdict]}</strong>
        {verdict === 'not-met' ? ` ${said.effect[onFail]}` : ''}
      </p>
      {problem === undefined ? null : <p>{said.broken}</p>}
      {criterion?.law === undefined ? null : (
        <p class="quiet">
          <LawName screen={screen} procedure={version.procedure} reference={criterion.law} about={criterion.text} />
        </p>
      )}
      {shown.length === 0 && missing.length === 0 ? null : (
        <dl>
          {shown.map(({ path, value }) => (
            <>
              <dt>{labelOf(data, path, screen.language)}</dt>
              <dd>{showValue(data, path, value, screen.language)}</dd>
            </>
          ))}
          {missing.map((path) => (
            <>
              <dt>{labelOf(data, path, screen.language)}</dt>
              <dd>
                <strong>{said.missing}</strong>
              </dd>
            </>
          ))}
        </dl>
      )}
    </div>
  );
}
