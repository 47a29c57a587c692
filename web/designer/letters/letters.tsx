import type { Context } from 'hono';
import type { Env } from '#api/http/env.ts';
import { Refusal, refuse } from '#api/problems/refusal.ts';
import { previewHeaders } from '#api/routes/documents.ts';
import { isLanguage } from '#api/session/accepted-language.ts';
import { type LettersAsked, lettersToRead, sampleLetter } from '#api/use-cases/publishing/sample-letters.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { Frame } from '../../shared/frame.tsx';
import type { PagesApp, Visit } from '../../shared/pages-app.ts';
import type { Screen } from '../../shared/screen.ts';
import { proposalWords } from '../words.ts';
import { ChooseSample, sampleData } from './choose-sample.tsx';
import { LetterText } from './letter-text.tsx';
import { lettersWords } from './words.ts';

/** What the letters of a version look like and say, before anybody gets one. */
export function mountLetters(pages: PagesApp): void {
  pages.show('/procedures/:slug/:version/letters', async (visit) => {
    const { c, screen } = visit;
    const asked = askedFrom(visit);
    if (asked instanceof Refusal) return asked;
    const read = await lettersToRead(screen.deps, screen.asker, asked);
    if (read instanceof Refusal) return read;
    const { procedure, language, letters } = read;
    const said = lettersWords[screen.language];
    const place = `/procedures/${asked.slug}/${asked.version}/letters`;
    const name = `${wordsIn(procedure.service.name, screen.language)}, ${proposalWords[screen.language].name(asked.version)}`;
    const title = `${said.title}${screen.words.colon}${name}`;
    return c.html(
      <Frame screen={screen} title={title} back="/procedures">
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="lead">{said.lead}</p>
        <ChooseSample
          screen={screen}
          place={place}
          languages={procedure.languages}
          language={language}
          data={asked.data}
        />
        {letters.length === 0 ? <p class="govuk-body">{said.none}</p> : null}
        {letters.map((letter) => (
          <LetterText
            screen={screen}
            letter={letter}
            language={language}
            href={`${place}/${letter.letter}?${new URLSearchParams({ language, data: asked.data })}`}
          />
        ))}
      </Frame>,
    );
  });

  pages.show('/procedures/:slug/:version/letters/:letter', async (visit) => {
    const { c, screen, part } = visit;
    const asked = askedFrom(visit);
    if (asked instanceof Refusal) return asked;
    const drawn = await sampleLetter(screen.deps, screen.asker, asked, part('letter'));
    return drawn instanceof Refusal ? drawn : c.body(new Uint8Array(drawn), 200, previewHeaders(part('letter')));
  });
}

function askedFrom({ c, screen, part }: Visit): LettersAsked | Refusal {
  const version = Number(part('version'));
  if (!Number.isInteger(version) || version < 1 || version > 100_000) return refuse('access/not-found', '');
  return { slug: part('slug'), version, language: languageAsked(c, screen), data: sampleData(c.req.query('data')) };
}

function languageAsked(c: Context<Env>, screen: Pick<Screen, 'language'>) {
  const asked = c.req.query('language') ?? '';
  return isLanguage(asked) ? asked : screen.language;
}
