import type { Context } from 'hono';
import type { Deps } from '#api/deps.ts';
import type { Env } from '#api/http/env.ts';
import { acceptedLanguage, isLanguage } from '#api/session/accepted-language.ts';
import type { Asker } from '#api/session/asker.ts';
import { formTokenOf } from '#api/session/token.ts';
import type { Language } from '#engine/language/text.ts';
import { type Words, words } from './words/words-of.ts';

/** What every page knows of the request that it answers. */
export interface Screen {
  readonly language: Language;
  readonly words: Words;
  readonly deps: Deps;
  readonly asker: Asker | undefined;
  /** The address without its language: `/services`. */
  readonly path: string;
  /** The query as it was asked for, `?` included. */
  readonly query: string;
  /** Proves that a form was filled in on a page of ours; empty when nobody is signed in. */
  readonly formToken: string;
  readonly requestId: string;
  /** Epoch ms. */
  readonly now: number;
}

export function screenOf(c: Context<Env>): Screen {
  const { pathname, search } = new URL(c.req.url);
  const [, first = '', ...rest] = pathname.split('/');
  const language = isLanguage(first) ? first : preferredLanguage(c);
  const deps = c.get('deps');
  const session = c.get('session');
  return {
    language,
    words: words[language],
    deps,
    asker: c.get('asker'),
    path: isLanguage(first) ? `/${rest.join('/')}` : '/',
    query: search,
    formToken: session ? formTokenOf(deps.secret, session) : '',
    requestId: c.get('requestId'),
    now: deps.now(),
  };
}

/** An address in the language of the page. */
export const at = ({ language }: Pick<Screen, 'language'>, path: string): string => `/${language}${path}`;

/** The language of the browser, as far as Dossier speaks it. */
export const preferredLanguage = (c: Context<Env>): Language =>
  acceptedLanguage(c.req.header('accept-language')) ?? 'fr';
