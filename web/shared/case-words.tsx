import type { Version } from '#api/procedures/procedures.ts';
import type { CaseStatus } from '#engine/kernel/state.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { Say } from './say.tsx';
import type { Screen } from './screen.ts';

/** Colours only repeat what the word says. */
const COLOURS: Readonly<Record<CaseStatus, string>> = {
  draft: 'govuk-tag--grey',
  filed: 'govuk-tag--yellow',
  'in-examination': '',
  granted: 'govuk-tag--green',
  refused: 'govuk-tag--red',
  withdrawn: 'govuk-tag--grey',
  closed: 'govuk-tag--grey',
};

interface StatusTagProps {
  readonly screen: Screen;
  readonly status: CaseStatus;
}

export const StatusTag = ({ screen, status }: StatusTagProps) => (
  <strong class={`govuk-tag ${COLOURS[status]}`}>{screen.words.status[status].name}</strong>
);

/** What a step is called; its id where it has no title. */
export function stepName(version: Version, path: string, { language }: Screen): string {
  const located = version.step(path);
  return wordsIn(located?.step.title ?? located?.step.milestone, language) || (located?.id ?? path);
}

interface StepNameProps {
  readonly screen: Screen;
  readonly version: Version;
  readonly path: string;
}

/** The same on a page, marked where it is in another language than the page. */
export function StepName({ screen, version, path }: StepNameProps) {
  const step = version.step(path)?.step;
  const named = step?.title ?? step?.milestone;
  return named === undefined ? <>{stepName(version, path, screen)}</> : <Say screen={screen} text={named} />;
}

/** What a role is called: the definition's word, or Dossier's own for the applicant and the like. */
export function roleName({ procedure }: Version, role: string, { words, language }: Screen): string {
  const declared = procedure.roles?.[role];
  if (declared) return wordsIn(declared.name, language);
  return Object.hasOwn(words.timeline.roles, role) ? (words.timeline.roles[role] ?? role) : role;
}

/** What an outcome of a step is called. */
export const outcomeName = (version: Version, path: string, outcome: string, { language, words }: Screen): string =>
  wordsIn(version.step(path)?.exits[outcome]?.label, language) || (words.timeline.outcomes[outcome] ?? outcome);
