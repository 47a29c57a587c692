import { compress } from 'hono/compress';
import type { App } from '#api/app.ts';
import { problemResponse, refusalFor } from '#api/problems/problem-response.ts';
import { nothingHere } from '#api/problems/refusal.ts';
import { isLanguage } from '#api/session/accepted-language.ts';
import { mountApplications } from './citizen/applications.tsx';
import { mountCasePage } from './citizen/case-page.tsx';
import { mountDrafts } from './citizen/drafts.tsx';
import { mountEvents } from './citizen/events.tsx';
import { mountPreferences } from './citizen/preferences/preferences.tsx';
import { mountServices } from './citizen/services.tsx';
import { leadToVerify, limitVerify, mountVerify } from './citizen/verify/verify.tsx';
import { mountLetters } from './designer/letters/letters.tsx';
import { mountProposals } from './designer/proposals.tsx';
import { mountInbox } from './officer/inbox.tsx';
import { mountPreviews } from './officer/letters/show-preview.ts';
import { mountRevoke } from './officer/revoke/revoke.tsx';
import { mountTask } from './officer/task.tsx';
import { mountIncidents } from './operator/incidents.tsx';
import { mountOutbox } from './operator/outbox.tsx';
import { mountPost } from './operator/post/post.tsx';
import { mountProcedures } from './operator/procedures.tsx';
import { mountMendMessage } from './operator/stranded/mend-message.tsx';
import { assetOf, icon, serveAsset } from './shared/assets.ts';
import { mountDocuments } from './shared/documents.ts';
import { useStyles } from './shared/frame.tsx';
import { homeOf } from './shared/home.ts';
import { pagesApp } from './shared/pages-app.ts';
import { problemPage } from './shared/problem-page.tsx';
import { at, preferredLanguage, screenOf } from './shared/screen.ts';
import { mountSignIn } from './shared/sign-in/sign-in.tsx';
import { UNDER_LANGUAGE } from './shared/under-language.ts';
import { stylesheet } from './styles/stylesheet.ts';

export interface PagesOptions {
  /** Where the compiled style sheet is kept between starts. */
  readonly folder?: string;
}

/** Puts the pages beside the API of `app`, whose guards, session and context they share. */
export function mountPages(app: App, { folder }: PagesOptions = {}): void {
  const styles = assetOf(stylesheet(folder), 'css', 'text/css; charset=utf-8');
  useStyles(styles.path);
  app.get('/assets/:name', serveAsset([styles, icon]));
  app.get('/', (c) => {
    const language = screenOf(c).asker?.language ?? '';
    c.header('vary', 'accept-language, cookie');
    return c.redirect(`/${isLanguage(language) ? language : preferredLanguage(c)}`, 302);
  });
  app.use(`${UNDER_LANGUAGE}/*`, compress(), (c, next) =>
    // No database keeps NUL, so nothing is called so.
    c.req.url.includes('%00') ? Promise.resolve(problemPage(c, screenOf(c), nothingHere())) : next(),
  );
  for (const path of [UNDER_LANGUAGE, `${UNDER_LANGUAGE}/`])
    app.get(path, (c) => c.redirect(at(screenOf(c), homeOf(c.get('asker'))), 302));
  leadToVerify(app);
  limitVerify(app);
  const pages = pagesApp(app);
  for (const mount of [
    mountSignIn,
    mountServices,
    mountVerify,
    mountDrafts,
    mountApplications,
    mountCasePage,
    mountPreviews,
    mountEvents,
    mountPreferences,
    mountDocuments,
    mountInbox,
    mountTask,
    mountRevoke,
    mountOutbox,
    mountMendMessage,
    mountPost,
    mountIncidents,
    mountProcedures,
    mountProposals,
    mountLetters,
  ])
    mount(pages);
  app.notFound((c) =>
    c.req.header('accept')?.includes('text/html') || isLanguage(c.req.path.split('/')[1] ?? '')
      ? problemPage(c, screenOf(c), nothingHere())
      : problemResponse(c, nothingHere()),
  );
  app.onError((error, c) => {
    const refusal = refusalFor(c, error);
    return isLanguage(c.req.path.split('/')[1] ?? '')
      ? problemPage(c, screenOf(c), refusal)
      : problemResponse(c, refusal);
  });
}
