import { Refusal, refuse } from '#api/problems/refusal.ts';
import { previewHeaders } from '#api/routes/documents.ts';
import { listProcedures } from '#api/use-cases/list-procedures.ts';
import { paperForm } from '#api/use-cases/paper-form.ts';
import { saveDraft } from '#api/use-cases/save-draft.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { listDrafts } from '#store/drafts/list-drafts.ts';
import { Frame } from '../shared/frame.tsx';
import { toldBefore } from '../shared/notice.ts';
import { goTo, type PagesApp } from '../shared/pages-app.ts';
import { Say } from '../shared/say.tsx';
import { at } from '../shared/screen.ts';
import { ServicePage } from './service-page.tsx';

/** The catalogue, one service, and the beginning of an application. */
export function mountServices(pages: PagesApp): void {
  pages.open('/services', async ({ c, screen }) => {
    const { service } = screen.words;
    const current = await listProcedures(screen.deps);
    return c.html(
      <Frame screen={screen} title={service.title} notice={toldBefore(c)}>
        <h1 class="govuk-heading-xl">{service.title}</h1>
        <p class="lead">{service.lead}</p>
        {current.length === 0 ? <p class="govuk-body">{service.none}</p> : null}
        <ul class="cards">
          {current.map(({ slug, procedure }) => (
            <li class="card">
              <h2>
                <a class="govuk-link" href={at(screen, `/services/${slug}`)}>
                  <Say screen={screen} text={procedure.service.name} />
                </a>
              </h2>
              <p>
                <Say screen={screen} text={procedure.service.description} />
              </p>
              <p class="card-foot quiet">{procedure.service.audience.map((one) => service.audience[one]).join(', ')}</p>
            </li>
          ))}
        </ul>
      </Frame>,
    );
  });

  pages.open('/services/:slug', async ({ c, screen, part }) => {
    const { deps, asker } = screen;
    const version = await deps.procedures.forFiling(part('slug'));
    if (typeof version === 'string') return refuse('access/not-found', '');
    const drafts = asker ? await listDrafts(deps.store.db, asker.person) : [];
    const mine = drafts.filter(({ procedure }) => procedure === version.slug);
    return c.html(
      <Frame screen={screen} title={wordsIn(version.procedure.service.name, screen.language)} back="/services">
        <ServicePage screen={screen} version={version} drafts={mine} />
      </Frame>,
    );
  });

  pages.open('/services/:slug/form.pdf', async ({ c, screen, part }) => {
    const version = await screen.deps.procedures.forFiling(part('slug'));
    if (typeof version === 'string') return refuse('access/not-found', '');
    const bytes = await paperForm(screen.deps, version, screen.language);
    return bytes instanceof Refusal ? bytes : c.body(new Uint8Array(bytes), 200, previewHeaders(version.slug));
  });

  pages.take('/services/:slug', async (visit) => {
    const { deps, asker, language } = visit.screen;
    const version = await deps.procedures.forFiling(visit.part('slug'));
    if (typeof version === 'string') return refuse('access/not-found', '');
    const begun = { procedure: version.slug, version: version.version, language, values: {}, page: 1 };
    const draft = await saveDraft(deps, asker, begun);
    return draft instanceof Refusal ? draft : goTo(visit, `/drafts/${draft}/1`);
  });
}
