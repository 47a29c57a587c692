import type { App } from '#api/app.ts';
import { sentBy } from './fill-in.ts';

interface Seen {
  readonly status: number;
  readonly to: string;
  readonly html: string;
  readonly headers: Headers;
}

/** A browser without JavaScript: keeps cookies, follows no redirection by itself. For tests. */
export function browserOf(app: Pick<App, 'request'>) {
  const cookies = new Map<string, string>();
  async function request(path: string, init: RequestInit = {}): Promise<Seen> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.request(path, { ...init, headers: { accept: 'text/html', cookie, ...init.headers } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      html: await answer.text(),
      headers: answer.headers,
    };
  }
  const get = (path: string) => request(path);
  /** Sends the form of a page whose action is `path`, with some of its fields filled in. */
  const send = (path: string, page: string, filled: Readonly<Record<string, string | File>> = {}) => {
    const fields = new FormData();
    const form = page.split('<form').find((one) => one.includes(`action="${path}"`)) ?? '';
    for (const [name, values] of sentBy(form).fields) for (const value of values) fields.append(name, value);
    for (const [name, value] of Object.entries(filled)) fields.set(name, value);
    return request(path, { method: 'POST', body: fields });
  };
  const signIn = async (person: string) => {
    const page = await get('/en/sign-in');
    return send('/en/sign-in', page.html, { person });
  };
  return { get, send, signIn, request };
}
