import type { Subject } from './check.ts';
import type { LocatedStep } from './located.ts';
import { once } from './once.ts';

/** The applicant answers it. */
export const isAskedOfApplicant = ({ kind, step }: LocatedStep): boolean =>
  kind.waits === true &&
  (kind.references?.(step) ?? []).some(({ to, name, at }) => to === 'role' && name === 'applicant' && at === '/to');

/** The fields that the applicant fills in and nobody and nothing else does. */
export const fieldsOfApplicant: (subject: Subject) => ReadonlySet<string> = once((subject) => {
  const { procedure, scopes } = subject;
  const [own, others] = [new Set<string>(), new Set<string>()];
  const gather = (form: string | undefined, into: Set<string>): void => {
    for (const { fields } of procedure.forms?.[form ?? '']?.pages ?? []) for (const field of fields) into.add(field);
  };
  for (const { form } of Object.values(procedure.events ?? {})) gather(form, others);
  for (const located of scopes.flatMap(({ steps }) => steps)) {
    const { kind, step } = located;
    const into = kind.place === 'start' || isAskedOfApplicant(located) ? own : others;
    for (const { to, name } of kind.references?.(step) ?? []) if (to === 'form') gather(name, into);
    for (const { form } of Object.values(step.outcomes ?? {})) gather(form, into);
    for (const set of [step.set, ...Object.values(step.outcomes ?? {}).map((outcome) => outcome.set)])
      for (const place of Object.keys(set ?? {})) others.add(place);
    for (const place of [...(kind.writes?.(step) ?? []), ...(into === others ? (kind.asks?.(step) ?? []) : [])])
      others.add(place);
  }
  for (const handler of scopes.flatMap(({ handlers }) => handlers))
    for (const place of Object.keys(handler.handler.set ?? {})) others.add(place);
  return new Set([...own].filter((field) => !others.has(field)));
});
