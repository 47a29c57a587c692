import type { Context } from 'hono';
import type { Env } from '#api/http/env.ts';
import { isFormToken } from '#api/session/token.ts';
import { type Posted, sent } from './posted.ts';
import type { Screen } from './screen.ts';

const NAME = 'form-token';

/** The hidden field that every form carries. */
export const FormToken = ({ screen }: { readonly screen: Screen }) =>
  screen.formToken === '' ? null : <input type="hidden" name={NAME} value={screen.formToken} />;

/** Whether a form was filled in on a page of this sign-in; where nobody is signed in, its origin (see guards.ts) has to do. */
export function isOurForm(c: Context<Env>, posted: Posted): boolean {
  const session = c.get('session');
  return session === undefined || isFormToken(c.get('deps').secret, session, sent(posted, NAME) ?? '');
}
