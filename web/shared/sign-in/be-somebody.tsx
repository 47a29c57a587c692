import type { Person } from '#store/people/person.ts';
import { FormToken } from '../form-token.tsx';
import { at, type Screen } from '../screen.ts';

interface BeSomebodyProps {
  readonly screen: Screen;
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  /** Where to go then; empty: to where this person begins. */
  readonly to: string;
}

/** A button for each person, to sign in as them. */
export function BeSomebody({ screen, people, to }: BeSomebodyProps) {
  return (
    <form class="be-somebody" method="post" action={at(screen, '/sign-in')}>
      <FormToken screen={screen} />
      <input type="hidden" name="to" value={to} />
      {people.map(({ id, name }) => (
        <button class="govuk-button govuk-button--secondary" name="person" value={id}>
          {name}
          <span class="govuk-visually-hidden">
            {screen.words.colon}
            {screen.words.signIn.title}
          </span>
        </button>
      ))}
    </form>
  );
}
