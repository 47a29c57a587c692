import { citePlace } from '#engine/language/cite-place.ts';
import { lawOf } from '#engine/language/law.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Text } from '#engine/language/text.ts';
import { Say } from './say.tsx';
import type { Screen } from './screen.ts';

interface LawNameProps {
  readonly screen: Screen;
  readonly procedure: Procedure;
  /** `aid#13`: the law's id and, behind #, the place. */
  readonly reference: string;
  /** What it is cited for: tells links to the same law apart for whoever hears them. */
  readonly about?: Text;
}

/** A place in a law: its title, what it is called there, and the way to the official text. */
export function LawName({ screen, procedure, reference, about }: LawNameProps) {
  const id = lawOf(reference);
  const law = procedure.law?.[id];
  const place = citePlace(reference, law, screen.language);
  const name = (
    <>
      <Say screen={screen} text={law?.title ?? id} />
      {place === undefined ? '' : `, ${place}`}
    </>
  );
  if (law === undefined) return name;
  return (
    <a class="govuk-link" href={law.url} rel="external">
      {name}
      {about === undefined ? null : (
        <span class="govuk-visually-hidden">
          {' '}
          (<Say screen={screen} text={about} />)
        </span>
      )}
    </a>
  );
}
