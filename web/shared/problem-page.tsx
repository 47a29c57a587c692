import type { Context } from 'hono';
import type { Env } from '#api/http/env.ts';
import type { Refusal } from '#api/problems/refusal.ts';
import { Frame } from './frame.tsx';
import { at, type Screen } from './screen.ts';
import type { Words } from './words/words-of.ts';

type ProblemPage = Exclude<keyof Words['problems'], 'home'>;

const BY_STATUS: Readonly<Record<number, ProblemPage>> = {
  400: 'unusable',
  403: 'forbidden',
  409: 'late',
  413: 'tooLarge',
  422: 'unusable',
  429: 'tooMany',
  500: 'fault',
  503: 'away',
};

/** What its status alone would say wrongly. */
const BY_CODE: Readonly<Record<string, ProblemPage>> = { 'document/not-yet': 'notYet' };

/** The answer "no" as a page. What does not exist and what is somebody else's look the same. */
export function problemPage(c: Context<Env>, screen: Screen, { status, code, retryAfter }: Refusal) {
  const which = BY_CODE[code] ?? BY_STATUS[status] ?? 'notFound';
  const { title, text, advice } = screen.words.problems[which];
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
  c.status((which === 'notFound' ? 404 : status) as never);
  return c.html(
    <Frame screen={screen} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      <p class="govuk-body">
        {advice} {which === 'fault' ? <strong class="reference">{screen.requestId}</strong> : null}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={at(screen, '/')}>
          {screen.words.problems.home}
        </a>
      </p>
      {which === 'notFound' ? null : <p class="govuk-body-s quiet reference">{code}</p>}
    </Frame>,
  );
}
