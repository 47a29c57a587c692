import { refuse } from '#api/problems/refusal.ts';
import { isLanguage } from '#api/session/accepted-language.ts';
import { type Chosen, choosePreference, preferenceOf } from '#api/use-cases/choose-preference.ts';
import { languages } from '#engine/language/text.ts';
import { channels } from '#store/preferences/preference.ts';
import { FormToken } from '../../shared/form-token.tsx';
import { Asked } from '../../shared/forms/asked.tsx';
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
    const { channel, language, phone, postalAddress } = await preferenceOf(deps, asker);
    const chosen = {
      channel,
      language: isLanguage(language) ? language : screen.language,
      phone: phone ?? '',
      postalAddress: postalAddress ?? '',
    };
    return c.html(<PreferencesPage screen={screen} chosen={chosen} notice={toldBefore(c)} />);
  });

  pages.take('/preferences', async (visit, posted) => {
    const { c, screen } = visit;
    const { deps, asker, language } = screen;
    const chosen = chosenIn(posted);
    if (asker.kind !== 'citizen' || !chosen) return refuse('access/not-found', '');
    const wrong = await choosePreference(deps, asker, chosen);
    if (wrong) return c.html(<PreferencesPage screen={screen} chosen={chosen} wrong={wrong} />, 422);
    tellNext(c, preferenceWords[language].saved);
    return goTo(visit, '/preferences');
  });
}

/** Nothing for what no form of ours sends. */
function chosenIn(posted: Posted): Chosen | undefined {
  const channel = channels.find((one) => one === sent(posted, 'channel'));
  const language = languages.find((one) => one === sent(posted, 'language'));
  const phone = (sent(posted, 'phone') ?? '').slice(0, 40);
  const postalAddress = (sent(posted, 'postalAddress') ?? '').slice(0, 400);
  return channel && language && { channel, language, phone, postalAddress };
}

/** Text messages only where a gateway sends them; what somebody has chosen is shown in any case. */
const offered = ({ deps }: Screen, { channel }: Chosen) =>
  channels.filter((one) => one !== 'sms' || one === channel || deps.ways.includes('sms'));

interface PreferencesPageProps {
  readonly screen: Screen;
  readonly chosen: Chosen;
  readonly notice?: string | undefined;
  /** What cannot be used. */
  readonly wrong?: 'phone' | 'postalAddress';
}

function PreferencesPage({ screen, chosen, notice, wrong }: PreferencesPageProps) {
  const said = preferenceWords[screen.language];
  return (
    <Frame screen={screen} title={said.title} notice={notice} error={wrong !== undefined}>
      {wrong ? <ErrorSummary screen={screen} problems={[{ sentence: said.wrong[wrong], href: `#${wrong}` }]} /> : null}
      <h1 class="govuk-heading-xl">{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <form method="post" action={at(screen, '/preferences')}>
        <FormToken screen={screen} />
        <Choices
          name="channel"
          legend={said.channel}
          choices={offered(screen, chosen).map((value) => ({ value, label: said.channels[value] }))}
          chosen={chosen.channel}
        />
        <Asked name="phone" label={said.phone} hint={said.phoneHint} error={wrong === 'phone' && said.wrong.phone}>
          {(rest) => (
            <input
              class="govuk-input govuk-input--width-20"
              type="tel"
              autocomplete="tel"
              value={chosen.phone}
              {...rest}
            />
          )}
        </Asked>
        <Asked
          name="postalAddress"
          label={said.postalAddress}
          hint={said.postalAddressHint}
          error={wrong === 'postalAddress' && said.wrong.postalAddress}
        >
          {(rest) => (
            <textarea class="govuk-textarea" rows={5} autocomplete="street-address" {...rest}>
              {chosen.postalAddress}
            </textarea>
          )}
        </Asked>
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
