import type { Procedure } from '../language/procedure.ts';
import type { LocatedStep } from './located.ts';

/** What a form asks for, page by page. */
export interface Pages {
  readonly pages: readonly { readonly fields: readonly string[] }[];
}

/** Nothing is asked, so nothing may be entered. */
export const noForm: Pages = { pages: [] };

/**
 * What is asked with an outcome of a task: the outcome's own form, else that of the task, and on a last page what the
 * kind of step asks for besides.
 */
export function askedOfTask(
  { forms }: Procedure,
  located: LocatedStep | undefined,
  form: string | undefined,
  outcome: string,
): Pages {
  const named = located?.exits[outcome]?.form ?? form;
  const pages = (named === undefined ? undefined : forms?.[named]?.pages) ?? [];
  const asked = new Set(pages.flatMap(({ fields }) => fields));
  const besides = (located?.kind.asks?.(located.step) ?? []).filter((field) => !asked.has(field));
  return { pages: besides.length > 0 ? [...pages, { fields: besides }] : pages };
}
