import { refuse } from '#api/problems/refusal.ts';
import { askerFrom, type Capacity, capacitiesOf, everybody } from '#api/session/asker.ts';
import { endSession, startSession } from '#api/session/session-cookie.ts';
import { listProcedures } from '#api/use-cases/list-procedures.ts';
import { listPeople } from '#store/people/list-people.ts';
import type { Person } from '#store/people/person.ts';
import { Frame } from '../frame.tsx';
import { homeOf } from '../home.ts';
import { tellNext, toldBefore } from '../notice.ts';
import { goTo, type PagesApp } from '../pages-app.ts';
import { sent } from '../posted.ts';
import type { Screen } from '../screen.ts';
import { BeSomebody } from './be-somebody.tsx';
import { Officers } from './officers.tsx';
import { type Workplace, workplacesOf } from './workplaces.ts';

/** Signing in and out: the page lists the people of the demonstration, each with what they do. */
export function mountSignIn(pages: PagesApp): void {
  pages.open('/sign-in', async ({ c, screen }) => {
    const { words, deps } = screen;
    const [people, current] = await Promise.all([listPeople(deps.store.db), listProcedures(deps)]);
    const to = c.req.query('to') ?? '';
    return c.html(
      <Frame screen={screen} title={words.signIn.title} notice={toldBefore(c)}>
        <h1 class="govuk-heading-xl">{words.signIn.title}</h1>
        <p class="lead">{words.signIn.lead}</p>
        {isPlace(to) ? <p class="govuk-inset-text">{words.signIn.needed}</p> : null}
        {everybody.map((capacity) => (
          <Part
            screen={screen}
            to={isPlace(to) ? to : ''}
            capacity={capacity}
            people={people.filter((one) => capacitiesOf(askerFrom(one)).includes(capacity))}
            places={workplacesOf(people, current)}
          />
        ))}
      </Frame>,
    );
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
  readonly screen: Screen;
  readonly to: string;
  readonly capacity: Capacity;
  readonly people: readonly Person[];
  readonly places: readonly Workplace[];
}

/** Those who use Dossier in one way; officers whose procedures nobody can apply for yet stand after the others. */
function Part({ screen, to, capacity, people, places }: PartProps) {
  if (people.length === 0) return null;
  const { parts, does } = screen.words.signIn;
  const posts = places.flatMap(({ services }) => services).flatMap((service) => service.posts);
  const placed = new Set(posts.flatMap((post) => post.people).map(({ id }) => id));
  const others = capacity === 'officer' ? people.filter(({ id }) => !placed.has(id)) : people;
  return (
    <section aria-labelledby={`part-${capacity}`}>
      <h2 class="govuk-heading-m" id={`part-${capacity}`}>
        {parts[capacity]}
      </h2>
      {capacity === 'officer' ? <Officers screen={screen} places={places} to={to} /> : null}
      {others.length === 0 ? null : (
        <>
          <p class="govuk-body quiet">{does[capacity]}</p>
          <BeSomebody screen={screen} people={others} to={to} />
        </>
      )}
    </section>
  );
}

/** An address within these pages, never of another site. */
const isPlace = (to: string): boolean => /^\/[A-Za-z0-9][A-Za-z0-9/?&=%_.-]*$/.test(to) && to.length <= 500;
