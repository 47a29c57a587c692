import type { Procedure } from '#engine/language/procedure.ts';
import { Say } from './say.tsx';
import type { Screen } from './screen.ts';

interface LawNameProps {
  readonly screen: Screen;
  readonly procedure: Procedure;
  /** `aid#13`: the law's id and, behind #, the article. */
  readonly reference: string;
}

/** A place in a law: its title, its article, and the way to the official text. */
export function LawName({ screen, procedure, reference }: LawNameProps) {
  const [id = '', article] = reference.split('#');
  const law = procedure.law?.[id];
  return (
    <>
      {law === undefined ? (
        id
      ) : (
        <a class="govuk-link" href={law.url} rel="external">
          <Say screen={screen} text={law.title} />
        </a>
      )}
      {article === undefined ? '' : `, ${/^\d/.test(article) ? screen.words.service.article(article) : article}`}
    </>
  );
}
