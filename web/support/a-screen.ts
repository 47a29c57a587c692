import type { Language } from '#engine/language/text.ts';
import type { Screen } from '../shared/screen.ts';
import { words } from '../shared/words/words-of.ts';

/** A request of somebody who is not signed in, for components that ask the store nothing. For tests. */
export const aScreen = (language: Language = 'en'): Screen => ({
  language,
  words: words[language],
  get deps(): never {
    throw new Error('a component has asked for more than it is given');
  },
  asker: undefined,
  path: '/',
  query: '',
  formToken: 'token',
  requestId: 'request-1',
  now: Date.parse('2026-11-30T09:00:00Z'),
});
