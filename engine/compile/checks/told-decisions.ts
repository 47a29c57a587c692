import type { Text } from '../../language/text.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, fault } from '../finding.ts';
import { once } from '../once.ts';
import { partsOf } from '../parts-of.ts';
import { templateParts } from '../template-parts.ts';

/** What everybody may know of a case without knowing what was decided. */
const HARMLESS = ['case', 'clocks', 'today'];

/**
 * A message says that a decision waits, and never what it is: mails are read by others, and the time for an appeal begins
 * when the decision itself is received (regulation of 8 June 1979, art. 9 and 14).
 */
export const toldDecisions: Check = (subject) =>
  partsOf(subject).texts.flatMap(({ value, pointer }) => {
    if (!pointer.startsWith('/messages/')) return [];
    const told = new Set(valuesIn(value).filter((path) => isDecided(path, decidedIn(subject))));
    return [...told].map((path): Finding => fault('law/decision-in-message', pointer, { values: { field: path } }));
  });

const isDecided = (path: string, decided: ReadonlySet<string>): boolean =>
  path.startsWith('rules.') || [...decided].some((one) => path === one || path.startsWith(`${one}.`));

/** Where the reasons of decisions stand, and what their letters put into effect; but for what the applicant entered. */
const decidedIn = once(({ procedure, scopes }: Subject): ReadonlySet<string> => {
  const operative = Object.values(procedure.letters ?? {}).flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('operative' in block ? block.operative.flatMap(valuesIn) : [])),
  );
  const steps = scopes.flatMap((scope) => scope.steps);
  const reasons = steps.flatMap(({ step, kind }) => kind.decides?.(step).reasons ?? []);
  const entered = new Set(
    steps.flatMap(({ step, kind }) =>
      kind.place === 'start' && 'form' in step
        ? (procedure.forms?.[String(step.form)]?.pages ?? []).flatMap(({ fields }) => fields)
        : [],
    ),
  );
  return new Set(
    [...operative, ...reasons].filter((path) => !entered.has(path) && !HARMLESS.includes(path.split('.')[0] ?? '')),
  );
});

const valuesIn = (text: Text): readonly string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).flatMap((words) => templateParts(words).values);
