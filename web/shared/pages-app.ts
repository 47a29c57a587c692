import type { Context } from 'hono';
import type { App } from '#api/app.ts';
import type { Env } from '#api/http/env.ts';
import { Refusal, refuse } from '#api/problems/refusal.ts';
import type { Asker } from '#api/session/asker.ts';
import { isOurForm } from './form-token.tsx';
import { type Posted, readPosted } from './posted.ts';
import { problemPage } from './problem-page.tsx';
import { at, type Screen, screenOf } from './screen.ts';
import { UNDER_LANGUAGE } from './under-language.ts';

/** A page, or the answer "no" of a use case. */
type Answer = Response | Refusal | Promise<Response | Refusal>;

/** What a page answers to; `asker` is there because nobody else comes this far. */
export interface Visit {
  readonly c: Context<Env>;
  readonly screen: Screen & { readonly asker: Asker };
  /** A part of the address. */
  part(name: string): string;
}

export interface PublicVisit extends Omit<Visit, 'screen'> {
  readonly screen: Screen;
}

/** How pages are put under their addresses, which begin with a language. */
export interface PagesApp {
  /** For everybody. */
  open(path: string, page: (visit: PublicVisit) => Answer): void;
  /** For people who are signed in; others sign in first. */
  show(path: string, page: (visit: Visit) => Answer): void;
  /** A form that is sent; of a page of ours, or it is refused. */
  take(path: string, act: (visit: Visit, posted: Posted) => Answer): void;
  takeOpen(path: string, act: (visit: PublicVisit, posted: Posted) => Answer): void;
}

export function pagesApp(app: App): PagesApp {
  const visitOf = (c: Context<Env>): PublicVisit => ({
    c,
    screen: screenOf(c),
    part: (name) => c.req.param(name) ?? '',
  });
  const answered = async (visit: PublicVisit, answer: Answer): Promise<Response> => {
    const given = await answer;
    return given instanceof Refusal ? problemPage(visit.c, visit.screen, given) : given;
  };
  const guarded = (visit: PublicVisit, page: (visit: Visit) => Answer): Promise<Response> => {
    const identifying: unknown = visit.c.get('identifying');
    if (identifying !== undefined) throw identifying;
    const { asker } = visit.screen;
    if (!asker) return Promise.resolve(toSignIn(visit));
    return answered(visit, page({ ...visit, screen: { ...visit.screen, asker } }));
  };
  const posted = async (visit: PublicVisit, act: (posted: Posted) => Promise<Response>): Promise<Response> => {
    const sent = await readPosted(visit.c);
    if (sent && isOurForm(visit.c, sent)) return act(sent);
    return problemPage(visit.c, visit.screen, refuse('request/forged', ''));
  };
  return {
    open: (path, page) => {
      app.get(UNDER_LANGUAGE + path, (c) => answered(visitOf(c), page(visitOf(c))));
    },
    show: (path, page) => {
      app.get(UNDER_LANGUAGE + path, (c) => guarded(visitOf(c), page));
    },
    take: (path, act) => {
      app.post(UNDER_LANGUAGE + path, (c) => {
        const visit = visitOf(c);
        return posted(visit, (sent) => guarded(visit, (signedIn) => act(signedIn, sent)));
      });
    },
    takeOpen: (path, act) => {
      app.post(UNDER_LANGUAGE + path, (c) => {
        const visit = visitOf(c);
        return posted(visit, (sent) => answered(visit, act(visit, sent)));
      });
    },
  };
}

/** To the sign-in page, which comes back here; a form that was sent is not sent again. */
function toSignIn({ c, screen }: PublicVisit): Response {
  const to = c.req.method === 'GET' ? screen.path + screen.query : '';
  return c.redirect(at(screen, `/sign-in${to === '' ? '' : `?to=${encodeURIComponent(to)}`}`), 303);
}

/** After a form: 303 to a page, optionally with a notice that is shown there once. */
export const goTo = ({ c, screen }: PublicVisit, path: string): Response => c.redirect(at(screen, path), 303);
