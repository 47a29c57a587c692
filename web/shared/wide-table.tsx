import type { Child } from 'hono/jsx';

interface WideTableProps {
  readonly caption: string;
  readonly columns: readonly Child[];
  readonly children?: Child;
}

/** A table in a group of its own, which scrolls where the page is narrow; reachable by keyboard for that. No landmark: the section around it is one. */
export const WideTable = ({ caption, columns, children }: WideTableProps) => (
  <div class="wide" role="group" aria-label={caption} tabindex={0} data-scroll>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {columns.map((column) => (
            <th class="govuk-table__header" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">{children}</tbody>
    </table>
  </div>
);

export const Cells = ({ children }: { readonly children: readonly Child[] }) => (
  <tr class="govuk-table__row">
    {children.map((cell, i) =>
      i === 0 ? (
        <th class="govuk-table__header" scope="row">
          {cell}
        </th>
      ) : (
        <td class="govuk-table__cell">{cell}</td>
      ),
    )}
  </tr>
);

interface MoreProps {
  readonly href: string | undefined;
  readonly label: string;
}

/** The way to the next page of a list. */
export const More = ({ href, label }: MoreProps) =>
  href === undefined ? null : (
    <p class="govuk-body">
      <a class="govuk-link" href={href}>
        {label}
      </a>
    </p>
  );
