import { refuse } from '#api/problems/refusal.ts';
import { isLanguage } from '#api/session/accepted-language.ts';
import { type Chosen, choosePreference, preferenceOf } from '#api/use-cases/choose-preference.ts';
import { languages } from '#engine/language/text.ts';
import { channels } from '#store/preferences/preference.ts';
import { FormToken } from '../../shared/form-token.tsx';
import { ErrorSummary } from '../../shared/forms/error-summary.tsx';
import { Frame } from '../../shared/frame.tsx';
import { tellNext, toldBefore } from '../../shared/notice.ts';
import { goTo, type PagesApp } from '../../shared/pages-app.ts';
import { type Posted, sent } from '../../shared/posted.ts';
import { at, type Screen } from '../../shared/screen.ts';
import { words } from '../../shared/words/words-of.ts';
import { Choices } from './choices.tsx';
import { preferenceWords } from './words.ts';

/** Where citizens choose on which channel and in which language they are told. */
export function mountPreferences(pages: PagesApp): void {
  pages.show('/preferences', async ({ c, screen }) => {
    const { deps, asker } = screen;
    if (asker.kind !== 'citizen') return refuse('access/not-found', '');
    const { channel, language, phone } = await preferenceOf(deps, asker);
    const chosen = { channel, language: isLanguage(language) ? language : screen.language, phone: phone ?? '' };
    return c.html(<PreferencesPage screen={screen} chosen={chosen} notice={toldBefore(c)} />);
  });

  pages.take('/preferences', async (visit, posted) => {
    const { c, screen } = visit;
    const { deps, asker, language } = screen;
    const chosen = chosenIn(posted);
    if (asker.kind !== 'citizen' || !chosen) return refuse('access/not-found', '');
    if (!(await choosePreference(deps, asker, chosen)))
      return c.html(<PreferencesPage screen={screen} chosen={chosen} wrong />, 422);
    tellNext(c, preferenceWords[language].saved);
    return goTo(visit, '/preferences');
  });
}

/** Nothing for what no form of ours sends. */
function chosenIn(posted: Posted): Chosen | undefined {
  const channel = channels.find((one) => one === sent(posted, 'channel'));
  const language = languages.find((one) => one === sent(posted, 'language'));
  const phone = (sent(posted, 'phone') ?? '').slice(0, 40);
  return channel && language && { channel, language, phone };
}

interface PreferencesPageProps {
  readonly screen: Screen;
  readonly chosen: Chosen;
  readonly notice?: string | undefined;
  /** Whether the number cannot be used. */
  readonly wrong?: boolean;
}

function PreferencesPage({ screen, chosen, notice, wrong = false }: PreferencesPageProps) {
  const said = preferenceWords[screen.language];
  return (
    <Frame screen={screen} title={said.title} notice={notice} error={wrong}>
      {wrong ? <ErrorSummary screen={screen} problems={[{ sentence: said.wrongPhone, href: '#phone' }]} /> : null}
      <h1 class="govuk-heading-xl">{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <form method="post" action={at(screen, '/preferences')}>
        <FormToken screen={screen} />
        <Choices
          name="channel"
          legend={said.channel}
          choices={channels.map((value) => ({ value, label: said.channels[value] }))}
          chosen={chosen.channel}
        />
        <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
          <label class="govuk-label" for="phone">
            {said.phone}
          </label>
          <div class="govuk-hint" id="phone-hint">
            {said.phoneHint}
          </div>
          {wrong ? (
            <p class="govuk-error-message" id="phone-error">
              {said.wrongPhone}
            </p>
          ) : null}
          <input
            class="govuk-input govuk-input--width-20"
            id="phone"
            name="phone"
            type="tel"
            autocomplete="tel"
            value={chosen.phone}
            aria-describedby={wrong ? 'phone-hint phone-error' : 'phone-hint'}
          />
        </div>
        <Choices
          name="language"
          legend={said.language}
          hint={said.languageHint}
          choices={languages.map((value) => ({ value, label: words[value].ownName, lang: value }))}
          chosen={chosen.language}
        />
        <button class="govuk-button">{said.save}</button>
      </form>
    </Frame>
  );
}
