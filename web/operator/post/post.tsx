import { Refusal } from '#api/problems/refusal.ts';
import { batchHeaders } from '#api/routes/post.ts';
import { confirmPrinted } from '#api/use-cases/post/confirm-printed.ts';
import { makeBatch } from '#api/use-cases/post/make-batch.ts';
import { listBatches, readBatch, readBatchPdf } from '#api/use-cases/post/read-batch.ts';
import { FormToken } from '../../shared/form-token.tsx';
import { Frame } from '../../shared/frame.tsx';
import { namesOf } from '../../shared/names-of.ts';
import { tellNext, toldBefore } from '../../shared/notice.ts';
import { goTo, type PagesApp } from '../../shared/pages-app.ts';
import { at } from '../../shared/screen.ts';
import { More } from '../../shared/wide-table.tsx';
import { BatchContents, BatchList } from './batches.tsx';
import { postWords } from './words.ts';

/** Where operators print what goes by post: what waits, the batches, and what is in each. */
export function mountPost(pages: PagesApp): void {
  pages.show('/post', async ({ c, screen }) => {
    const { deps, asker, language, words } = screen;
    const said = postWords[language];
    const cursor = c.req.query('cursor');
    const list = await listBatches(deps, asker, cursor === undefined ? {} : { cursor });
    if (list instanceof Refusal) return list;
    const { items, waiting, next } = list;
    return c.html(
      <Frame screen={screen} title={said.title} notice={toldBefore(c)}>
        <h1 class="govuk-heading-xl">{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <p class="govuk-body">{said.waiting(waiting)}</p>
        {waiting === 0 ? null : (
          <form method="post" action={at(screen, '/post')}>
            <FormToken screen={screen} />
            <button class="govuk-button">{said.make}</button>
          </form>
        )}
        {items.length === 0 ? <p class="govuk-body">{said.none}</p> : <BatchList screen={screen} batches={items} />}
        <More
          href={next === null ? undefined : at(screen, `/post?cursor=${encodeURIComponent(next)}`)}
          label={words.frame.more}
        />
      </Frame>,
    );
  });

  pages.take('/post', async (visit) => {
    const { c, screen } = visit;
    const batch = await makeBatch(screen.deps, screen.asker);
    if (batch instanceof Refusal) return batch;
    tellNext(c, postWords[screen.language].made);
    return goTo(visit, `/post/${batch.id}`);
  });

  pages.show('/post/:id', async ({ c, screen, part }) => {
    const batch = await readBatch(screen.deps, screen.asker, part('id'));
    if (batch instanceof Refusal) return batch;
    const names = await namesOf(screen.deps, batch.printedBy === null ? [] : [batch.printedBy]);
    return c.html(
      <BatchContents screen={screen} batch={batch} printer={names.get(batch.printedBy ?? '')} notice={toldBefore(c)} />,
    );
  });

  pages.show('/post/:id/pdf', async ({ c, screen, part }) => {
    const read = await readBatchPdf(screen.deps, screen.asker, part('id'));
    return read instanceof Refusal ? read : c.body(new Uint8Array(read.bytes), 200, batchHeaders(read.batch));
  });

  pages.take('/post/:id/printed', async (visit) => {
    const { c, screen, part } = visit;
    const batch = await confirmPrinted(screen.deps, screen.asker, part('id'));
    if (batch instanceof Refusal) return batch;
    tellNext(c, postWords[screen.language].confirmed);
    return goTo(visit, '/post');
  });
}
