import type { Version } from '#api/procedures/procedures.ts';
import { takesPaper } from '#api/use-cases/paper-form.ts';
import { submissionOf } from '#api/use-cases/read-application.ts';
import { amountInWords } from '#engine/fields/amount-in-words.ts';
import { fieldAt } from '#engine/fields/field-at.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { Draft } from '#store/drafts/draft.ts';
import { sayDayOf } from '../shared/dates.ts';
import { sayDuration } from '../shared/durations.ts';
import { FormToken } from '../shared/form-token.tsx';
import { LawName } from '../shared/law-name.tsx';
import { Say } from '../shared/say.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { decisionTime } from './decision-clocks.ts';
import { forWhom } from './on-behalf/for-whom.ts';

interface ServicePageProps {
  readonly screen: Screen;
  readonly version: Version;
  /** The asker's unfinished applications for this service. */
  readonly drafts: readonly Draft[];
}

/** One service: who, cost, time, documents, what happens, law; and the way in. */
export function ServicePage({ screen, version, drafts }: ServicePageProps) {
  const { service } = version.procedure;
  return (
    <>
      <h1 class="govuk-heading-xl">
        <Say screen={screen} text={service.name} />
      </h1>
      <p class="lead">
        <Say screen={screen} text={service.description} />
      </p>
      <div class="side">
        <div>
          <Begin screen={screen} version={version} drafts={drafts} />
          {takesPaper(version) ? (
            <p class="govuk-body">
              <a class="govuk-link" href={at(screen, `/services/${version.slug}/form.pdf`)}>
                {screen.words.service.onPaper}
              </a>
            </p>
          ) : null}
          <Conditions screen={screen} version={version} />
          <Documents screen={screen} version={version} />
          <Steps screen={screen} version={version} />
          <Law screen={screen} version={version} />
        </div>
        <Facts screen={screen} version={version} />
      </div>
      <p class="govuk-body-s quiet">{screen.words.service.model}</p>
    </>
  );
}

type Part = Omit<ServicePageProps, 'drafts'>;

function Facts({ screen, version }: Part) {
  const { service: said } = screen.words;
  const { service } = version.procedure;
  return (
    <aside class="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{said.facts}</h2>
      <dl>
        <dt>{said.who}</dt>
        <dd>{service.audience.map((one) => said.audience[one]).join(', ')}</dd>
        {service.cost === undefined ? null : (
          <>
            <dt>{said.cost}</dt>
            <dd>{costOf(service.cost, screen)}</dd>
          </>
        )}
        {service.processingTime === undefined ? null : (
          <>
            <dt>{said.time}</dt>
            <dd>
              <Say screen={screen} text={service.processingTime} />
            </dd>
          </>
        )}
        {service.output === undefined ? null : (
          <>
            <dt>{said.output}</dt>
            <dd>
              <Say screen={screen} text={service.output} />
            </dd>
          </>
        )}
        <dt>{said.channels}</dt>
        <dd>{service.channels.map((one) => said.channel[one]).join(', ')}</dd>
      </dl>
    </aside>
  );
}

/** `50.00 EUR` as people write it. */
function costOf(cost: string, { language, words }: Screen): string {
  return Number.parseFloat(cost) === 0 ? words.service.free : (amountInWords(cost, language) ?? cost);
}

function Begin({ screen, version, drafts }: ServicePageProps) {
  const { asker, words, language } = screen;
  const here = `/services/${version.slug}`;
  if (!asker)
    return (
      <p class="buttons">
        <a class="govuk-button" href={at(screen, `/sign-in?to=${encodeURIComponent(here)}`)} role="button">
          {words.service.signInToApply}
        </a>
      </p>
    );
  const counter = asker.kind !== 'citizen';
  if (counter && !forWhom(version, asker)) return <p class="govuk-inset-text">{words.service.onlyCitizens}</p>;
  const [last] = drafts;
  return (
    <div class="buttons">
      {last === undefined ? null : (
        <a class="govuk-button" href={at(screen, `/drafts/${last.id}/${last.page}`)} role="button">
          {words.service.continue} ({sayDayOf(last.updatedAt, language)})
        </a>
      )}
      <form method="post" action={at(screen, here)}>
        <FormToken screen={screen} />
        <button class={`govuk-button${last === undefined ? '' : ' govuk-button--secondary'}`}>
          {last !== undefined ? words.service.startAgain : counter ? words.service.takeAtCounter : words.service.apply}
        </button>
      </form>
    </div>
  );
}

function Conditions({ screen, version: { procedure }, version }: Part) {
  const { service: said } = screen.words;
  const criteria = procedure.rules?.[submissionOf(version)?.eligibility ?? '']?.criteria ?? [];
  if (criteria.length === 0) return null;
  return (
    <section aria-labelledby="conditions">
      <h2 class="govuk-heading-m" id="conditions">
        {said.conditions}
      </h2>
      <p class="govuk-body">{said.conditionsLead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {criteria.map(({ text }) => (
          <li>
            <Say screen={screen} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({ screen, version }: Part) {
  const { service: said } = screen.words;
  const { data } = version.procedure;
  const places = version.form(submissionOf(version)?.form ?? '')?.pages.flatMap(({ fields }) => fields) ?? [];
  const files = places.flatMap((path) => fieldAt(data, path) ?? []).filter(({ type }) => type === 'file');
  return (
    <section aria-labelledby="documents">
      <h2 class="govuk-heading-m" id="documents">
        {said.documents}
      </h2>
      {files.length === 0 ? <p class="govuk-body">{said.noDocuments}</p> : null}
      <ul class="govuk-list govuk-list--bullet">
        {files.map(({ label, optional }) => (
          <li>
            <Say screen={screen} text={label} />
            {optional ? ` (${screen.words.form.optional})` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ screen, version, version: { procedure } }: Part) {
  const { service: said } = screen.words;
  const pages = version.form(submissionOf(version)?.form ?? '')?.pages.length ?? 0;
  const asks = Object.values(procedure.steps).some((step) => step.kind === 'request');
  const limit = decisionTime(version);
  return (
    <section aria-labelledby="steps">
      <h2 class="govuk-heading-m" id="steps">
        {said.steps}
      </h2>
      <ol class="flow">
        <li>{said.form(pages)}</li>
        <li>
          {said.examine}
          {limit === undefined ? '' : ` ${said.within(sayDuration(limit, screen))}`}
        </li>
        {asks ? <li>{said.asks}</li> : null}
        <li>{said.youGet}</li>
      </ol>
    </section>
  );
}

function Law({ screen, version: { procedure } }: Part) {
  const { service: said } = screen.words;
  const remedies = Object.values(procedure.remedies ?? {});
  return (
    <section aria-labelledby="law">
      <h2 class="govuk-heading-m" id="law">
        {said.law}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {Object.keys(procedure.law ?? {}).map((id) => (
          <li>
            <LawName screen={screen} procedure={procedure} reference={id} />
          </li>
        ))}
      </ul>
      {remedies.length === 0 ? null : <h3 class="govuk-heading-s">{said.remedy}</h3>}
      {remedies.map(({ body, after, form }) => (
        <p class="govuk-body">
          {said.remedyText(wordsIn(body, screen.language), sayDuration(after, screen), wordsIn(form, screen.language))}
        </p>
      ))}
    </section>
  );
}
