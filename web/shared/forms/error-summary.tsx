import type { Screen } from '../screen.ts';
import type { ProblemLink } from './problems-by-field.ts';

interface ErrorSummaryProps {
  readonly screen: Screen;
  readonly title?: string;
  readonly problems: readonly ProblemLink[];
}

/** What has to be corrected, first on the page and focused, with a link to each input. */
export function ErrorSummary({ screen, problems, title = screen.words.form.problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div class="govuk-error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="problems-title">
      <h2 class="govuk-error-summary__title" id="problems-title">
        {title}
      </h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {problems.map(({ sentence, href }) => (
            <li>{href === undefined ? sentence : <a href={href}>{sentence}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
