import { type Data, fieldAt } from '#engine/fields/field-at.ts';
import type { FieldProblem } from '#engine/fields/field-problem.ts';
import { pathOf, problemInWords } from '#engine/fields/problem-in-words.ts';
import type { Language } from '#engine/language/text.ts';
import { focusOf } from '../fields/widgets.ts';

/** One line of the list of errors: what is wrong, and where it is mended. */
export interface ProblemLink {
  readonly sentence: string;
  /** None where no input can mend it. */
  readonly href?: string;
}

/** What is wrong by the name of its field, the first of each. */
export function problemsByField(
  data: Data,
  problems: readonly FieldProblem[],
  language: Language,
): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const problem of problems) {
    const name = pathOf(problem.pointer);
    if (!byName.has(name)) byName.set(name, problemInWords(data, problem, language));
  }
  return byName;
}

/** With `page`, the address of the page that the field stands on; otherwise it is this one. */
export const problemLinks = (
  data: Data,
  problems: ReadonlyMap<string, string>,
  page: (name: string) => string = () => '',
): ProblemLink[] =>
  [...problems].map(([name, sentence]) => {
    const field = fieldAt(data, name);
    return { sentence, href: `${page(name)}#${field ? focusOf(name, field) : name}` };
  });
