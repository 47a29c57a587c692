import { authorityName } from '#engine/export/authority-name.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { Say } from '../say.tsx';
import type { Screen } from '../screen.ts';
import { BeSomebody } from './be-somebody.tsx';
import type { Workplace } from './workplaces.ts';

interface OfficersProps {
  readonly screen: Screen;
  readonly places: readonly Workplace[];
  readonly to: string;
}

/** Officers by the authority that they work for, the procedure and their role in it. */
export function Officers({ screen, places, to }: OfficersProps) {
  const { language } = screen;
  const named = places
    .map((place) => ({ ...place, called: authorityName(place.authority) }))
    .toSorted((one, other) =>
      wordsIn(one.called.name, language).localeCompare(wordsIn(other.called.name, language), language),
    );
  return (
    <div class="workplaces">
      {named.map(({ authority, called: { name, unit }, services }) => (
        <section class="workplace" aria-labelledby={`authority-${authority}`}>
          <h3 id={`authority-${authority}`}>
            <Say screen={screen} text={name} />
          </h3>
          {unit === undefined ? null : (
            <p class="quiet">
              <Say screen={screen} text={unit} />
            </p>
          )}
          {services.map((service) => (
            <>
              <h4>
                <Say screen={screen} text={service.name} />
              </h4>
              <dl>
                {service.posts.map(({ role, people }) => (
                  <div>
                    <dt>
                      <Say screen={screen} text={role} />
                    </dt>
                    <dd>
                      <BeSomebody screen={screen} people={people} to={to} />
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          ))}
        </section>
      ))}
    </div>
  );
}
