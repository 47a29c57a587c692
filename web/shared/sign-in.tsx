import { refuse } from '#api/problems/refusal.ts';
import { askerFrom, type Capacity, capacitiesOf, everybody } from '#api/session/asker.ts';
import { endSession, startSession } from '#api/session/session-cookie.ts';
import { listPeople } from '#store/people/list-people.ts';
import { FormToken } from './form-token.tsx';
import { Frame } from './frame.tsx';
import { homeOf } from './home.ts';
import { tellNext, toldBefore } from './notice.ts';
import { goTo, type PagesApp } from './pages-app.ts';
import { sent } from './posted.ts';
import { at } from './screen.ts';

/** Signing in and out: the page lists the people of the demonstration. */
export function mountSignIn(pages: PagesApp): void {
  pages.open('/sign-in', async ({ c, screen }) => {
    const { words, deps } = screen;
    const people = await listPeople(deps.store.db);
    const to = c.req.query('to') ?? '';
    return c.html(
      <Frame screen={screen} title={words.signIn.title} notice={toldBefore(c)}>
        <h1 class="govuk-heading-xl">{words.signIn.title}</h1>
        <p class="lead">{words.signIn.lead}</p>
        {isPlace(to) ? <p class="govuk-inset-text">{words.signIn.needed}</p> : null}
        {everybody.map((capacity) => (
          <Part
            title={words.signIn.parts[capacity]}
            capacity={capacity}
            people={people.filter((one) => capacitiesOf(askerFrom(one)).includes(capacity))}
          />
        ))}
      </Frame>,
    );

    function Part({ title, capacity, people: some }: PartProps) {
      if (some.length === 0) return null;
      return (
        <section aria-labelledby={`part-${capacity}`}>
          <h2 class="govuk-heading-m" id={`part-${capacity}`}>
            {title}
          </h2>
          <ul class="people">
            {some.map(({ id, name }) => (
              <li>
                <span>{name}</span>
                <form method="post" action={at(screen, '/sign-in')}>
                  <FormToken screen={screen} />
                  <input type="hidden" name="to" value={isPlace(to) ? to : ''} />
                  <button class="govuk-button govuk-button--secondary" name="person" value={id}>
                    {words.signIn.as(name)}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      );
    }
  });

  pages.takeOpen('/sign-in', async (visit, posted) => {
    const { deps } = visit.screen;
    const person = await deps.people.find(sent(posted, 'person') ?? '');
    if (!person || capacitiesOf(askerFrom(person)).length === 0) return refuse('access/not-found', '');
    startSession(visit.c, person.id);
    const to = sent(posted, 'to') ?? '';
    return goTo(visit, isPlace(to) ? to : homeOf(askerFrom(person)));
  });

  pages.takeOpen('/sign-out', (visit) => {
    endSession(visit.c);
    tellNext(visit.c, visit.screen.words.signIn.signedOut);
    return goTo(visit, '/sign-in');
  });
}

interface PartProps {
  readonly title: string;
  readonly capacity: Capacity;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** An address within these pages, never of another site. */
const isPlace = (to: string): boolean => /^\/[A-Za-z0-9][A-Za-z0-9/?&=%_.-]*$/.test(to) && to.length <= 500;
