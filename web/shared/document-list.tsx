import type { Child } from 'hono/jsx';
import type { Version } from '#api/procedures/procedures.ts';
import type { Document } from '#store/documents/document.ts';
import { sayDayOf, sayInstant } from './dates.ts';
import { at, type Screen } from './screen.ts';

interface DocumentListProps {
  readonly screen: Screen;
  readonly version: Version;
  readonly documents: readonly Document[];
  /** The case that they all belong to, where all of it may be saved at once. */
  readonly whole?: string;
  /** Says where a letter can be revoked, where the reader may do so. */
  readonly revoke?: (document: Document) => Child;
}

/** Letters and pieces, the newest first, each to be saved. */
export function DocumentList({ screen, version, documents, whole, revoke }: DocumentListProps) {
  const { case: said } = screen.words;
  if (documents.length === 0) return <p class="govuk-body">{said.noDocuments}</p>;
  return (
    <>
      <ul class="govuk-list govuk-list--spaced">
        {documents.toReversed().map((document) => {
          const { id, name, kind, issuedAt, size, type, openedAt, revokedAt } = document;
          const day = sayDayOf(issuedAt, screen.language, version.plan.calendar.zone);
          return (
            <li>
              <a class="govuk-link" href={at(screen, `/documents/${id}`)}>
                {name}
              </a>
              <br />
              <span class="quiet">
                {kind === 'issued' ? said.issued(day) : said.uploaded(day)} · {type.split('/')[1]?.toUpperCase()},{' '}
                {Math.max(1, Math.round(size / 1000))} kB
              </span>
              {openedAt === null || revoke === undefined ? null : (
                <span class="quiet">
                  {' '}
                  · {said.opened(sayInstant(openedAt, screen.language, version.plan.calendar.zone))}
                </span>
              )}
              {revokedAt === null ? (
                kind === 'issued' && revoke?.(document)
              ) : (
                <>
                  <br />
                  <strong class="govuk-tag govuk-tag--red">
                    {said.revoked(sayDayOf(revokedAt, screen.language, version.plan.calendar.zone))}
                  </strong>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {whole === undefined ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={at(screen, `/cases/${whole}/file`)}>
            {said.wholeFile}
          </a>
        </p>
      )}
    </>
  );
}
