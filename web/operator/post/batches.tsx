import type { Batch } from '#store/post/batch.ts';
import { isoOf, sayInstant } from '../../shared/dates.ts';
import { FormToken } from '../../shared/form-token.tsx';
import { Frame } from '../../shared/frame.tsx';
import { at, type Screen } from '../../shared/screen.ts';
import { Cells, WideTable } from '../../shared/wide-table.tsx';
import { postWords } from './words.ts';

interface BatchListProps {
  readonly screen: Screen;
  readonly batches: readonly Batch[];
}

export function BatchList({ screen, batches }: BatchListProps) {
  const { language } = screen;
  const said = postWords[language];
  return (
    <WideTable caption={said.caption} columns={[said.batch, said.envelopes, said.pages, said.state]}>
      {batches.map(({ id, madeAt, pieces, pages, printedAt }) => (
        <Cells>
          {[
            <a class="govuk-link" href={at(screen, `/post/${id}`)}>
              <time class="nowrap" datetime={isoOf(madeAt)}>
                {sayInstant(madeAt, language)}
              </time>
            </a>,
            pages === null ? '–' : pieces.length,
            pages ?? '–',
            <strong class={`govuk-tag ${printedAt === null ? 'govuk-tag--yellow' : 'govuk-tag--green'}`}>
              {printedAt === null ? said.open : screen.words.outbox.states.printed}
            </strong>,
          ]}
        </Cells>
      ))}
    </WideTable>
  );
}

interface BatchContentsProps {
  readonly screen: Screen;
  readonly batch: Batch;
  /** The name of who printed it. */
  readonly printer: string | undefined;
  readonly notice: string | undefined;
}

/** One batch: its PDF, what is in which envelope, and whether it is in the post. */
export function BatchContents({ screen, batch, printer, notice }: BatchContentsProps) {
  const { language } = screen;
  const said = postWords[language];
  const { id, madeAt, pieces, sha256, printedAt } = batch;
  const title = `${said.batch} ${sayInstant(madeAt, language)}`;
  return (
    <Frame screen={screen} title={title} notice={notice} back="/post">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={at(screen, `/post/${id}/pdf`)}>
          {said.pdf}
        </a>
        <br />
        <span class="quiet reference">SHA-256 {sha256}</span>
      </p>
      {printedAt === null ? (
        <form method="post" action={at(screen, `/post/${id}/printed`)}>
          <FormToken screen={screen} />
          <p class="govuk-body">{said.printedHint}</p>
          <button class="govuk-button">{said.printed}</button>
        </form>
      ) : (
        <p class="govuk-body">{said.printedBy(sayInstant(printedAt, language), printer ?? batch.printedBy ?? '')}</p>
      )}
      <h2 class="govuk-heading-m">{said.contents}</h2>
      <WideTable caption={said.contents} columns={[said.reference, said.pages, said.letters]}>
        {pieces.map(({ message, reference, firstPage, pages, documents }) => (
          <Cells>
            {[
              <a class="govuk-link reference" href={at(screen, `/outbox/${message}`)}>
                {reference}
              </a>,
              said.pageRange(firstPage, firstPage + pages - 1),
              documents.length,
            ]}
          </Cells>
        ))}
      </WideTable>
    </Frame>
  );
}
