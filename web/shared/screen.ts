import type { Context } from 'hono';
import type { Deps } from '#api/deps.ts';
import type { Env } from '#api/http/env.ts';
import type { Asker } from '#api/session/asker.ts';
import { formTokenOf } from '#api/session/token.ts';
import { type Language, languages } from '#engine/language/text.ts';
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

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

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

/** The first language of the browser's that Dossier speaks (RFC 9110, 12.5.4). */
export function preferredLanguage(c: Context<Env>): Language {
  const asked = (c.req.header('accept-language') ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((one) => one.trim().startsWith('q='));
      return { tag: tag.split('-')[0] ?? '', quality: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return asked.map(({ tag }) => tag).find(isLanguage) ?? 'fr';
}
