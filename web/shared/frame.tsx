import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { capacitiesOf } from '#api/session/asker.ts';
import { languages } from '#engine/language/text.ts';
import { icon } from './assets.ts';
import { FormToken } from './form-token.tsx';
import { at, type Screen } from './screen.ts';
import { words } from './words/words-of.ts';

export interface FrameProps {
  readonly screen: Screen;
  /** Of this page alone; also its heading, unless a page shows another. */
  readonly title: string;
  /** Whether something that was entered has to be corrected. */
  readonly error?: boolean;
  /** Where one came from, without the language. */
  readonly back?: string | undefined;
  /** What has just happened. */
  readonly notice?: string | undefined;
  readonly children?: Child;
}

let styles = '/assets/none.css';

/** Where the style sheet is served; said once, when the pages are mounted. */
export const useStyles = (path: string): void => {
  styles = path;
};

/** The whole document around the content of a page. */
export function Frame({ screen, title, error = false, back, notice, children }: FrameProps) {
  const { language, words: said } = screen;
  const named = `${error ? said.frame.error(title) : title} – Dossier`;
  return html`<!DOCTYPE html>${(
    <html lang={language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{named}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b4a6f" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href={icon.path} type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
      </head>
      <body class="govuk-template__body">
        <a class="skip" href="#content">
          {said.frame.skip}
        </a>
        <header>
          <Top screen={screen} />
          <Bar screen={screen} />
        </header>
        <div class="frame-body">
          <div class="govuk-width-container">
            <main class="frame-main" id="content" tabindex={-1}>
              {back === undefined ? null : (
                <a class="govuk-back-link" href={at(screen, back)}>
                  {said.frame.back}
                </a>
              )}
              {notice === undefined ? null : (
                <section class="notice" aria-label={said.frame.notice}>
                  <p>{notice}</p>
                </section>
              )}
              {children}
            </main>
          </div>
        </div>
        <footer class="frame-foot">
          <div class="govuk-width-container">
            <p>
              <a class="govuk-link" href={at(screen, '/verify')}>
                {said.frame.verify}
              </a>
            </p>
            <p>{said.frame.foot}</p>
            <p class="quiet">{said.frame.footNoScript}</p>
          </div>
        </footer>
      </body>
    </html>
  )}`;
}

function Top({ screen }: { readonly screen: Screen }) {
  const { language, words: said, path, query } = screen;
  return (
    <div class="frame-top">
      <div class="govuk-width-container frame-top-row">
        <a class="frame-name" href={at(screen, '/')}>
          <Mark />
          Dossier
        </a>
        <nav aria-label={said.frame.languages}>
          <ul class="frame-languages">
            {languages.map((one) => (
              <li>
                {one === language ? (
                  <span aria-current="true">{words[one].ownName}</span>
                ) : (
                  <a href={`/${one}${path}${query}`} lang={one} hreflang={one}>
                    {words[one].ownName}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

const Mark = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
    <rect width="28" height="28" rx="5" fill="#fff" />
    <path d="M8 5h9l4 4v14H8z" fill="#0b4a6f" />
    <path d="M11 15l3 3 5-6" fill="none" stroke="#fff" stroke-width="2.4" />
  </svg>
);

function Bar({ screen }: { readonly screen: Screen }) {
  const { asker, words: said, path } = screen;
  return (
    <div class="frame-bar">
      <div class="govuk-width-container frame-bar-row">
        <nav aria-label={said.frame.menu}>
          <ul class="frame-menu">
            {menuOf(screen).map(([to, label]) => (
              <li>
                <a
                  href={at(screen, to)}
                  aria-current={path === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {asker ? (
          <div class="frame-person">
            <span>{asker.name}</span>
            <form method="post" action={at(screen, '/sign-out')}>
              <FormToken screen={screen} />
              <button class="as-link">{said.frame.signOut}</button>
            </form>
          </div>
        ) : (
          <div class="frame-person">
            <a class="govuk-link" href={at(screen, '/sign-in')}>
              {said.frame.signIn}
            </a>
          </div>
        )}
      </div>
    </div>
  );
}

function menuOf({ asker, words: { frame } }: Screen): (readonly [to: string, label: string])[] {
  const services = ['/services', frame.services] as const;
  if (!asker) return [services];
  const menus = {
    citizen: [
      ['/applications', frame.applications],
      ['/preferences', frame.preferences],
    ],
    officer: [
      ['/inbox', frame.inbox],
      ['/cases', frame.cases],
    ],
    operator: [
      ['/incidents', frame.incidents],
      ['/outbox', frame.outbox],
      ['/post', frame.post],
      ['/procedures', frame.procedures],
    ],
    designer: [
      ['/procedures', frame.procedures],
      ['/proposals', frame.proposals],
    ],
    publisher: [
      ['/procedures', frame.procedures],
      ['/proposals', frame.proposals],
    ],
  } as const;
  return [services, ...capacitiesOf(asker).flatMap((capacity) => [...menus[capacity]])];
}
