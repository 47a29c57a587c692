import { fieldAt } from '../../fields/field-at.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, pointerTo, remark } from '../finding.ts';
import type { LocatedStep } from '../located.ts';
import { once } from '../once.ts';
import { partsOf } from '../parts-of.ts';
import { templateParts } from '../template-parts.ts';

/** What a letter grants is paid: the order to pay says how much, and to which account. */
export const paymentOrders: Check = (subject) => {
  const orders = [...sharedBy(subject)].filter(([, shared]) => shared.some((path) => typeOf(subject, path) === 'iban'));
  return [
    ...accounts(subject, orders.length > 0),
    ...orders.flatMap(([step, shared]) => amounts(subject, step, shared)),
  ];
};

/** An account that is asked for is told to somebody who pays. */
function accounts(subject: Subject, isPaid: boolean): Finding[] {
  if (isPaid || sharedBy(subject).size === 0) return [];
  return partsOf(subject)
    .fields.filter(({ value, pointer }) => pointer.startsWith('/forms/') && typeOf(subject, value) === 'iban')
    .map(({ value, pointer }) => remark('data/account-unshared', pointer, { values: { field: value } }));
}

/** The amounts that the operative part of a letter of grant says, and an order to pay does not. */
function amounts(subject: Subject, step: LocatedStep, shared: readonly string[]): Finding[] {
  const granting = subject.scopes
    .flatMap(({ steps }) => steps)
    .flatMap(({ kind, step: other }) => {
      const { outcome, letter } = kind.decides?.(other) ?? {};
      return outcome === 'granted' && letter !== undefined ? [letter] : [];
    });
  const promised = new Set(granting.flatMap((letter) => operativeOf(subject, letter)));
  return [...promised]
    .filter((path) => typeOf(subject, path) === 'money' && !shared.includes(path))
    .map((field) => remark('data/amount-unshared', `${step.pointer}/shares`, { values: { step: step.id, field } }));
}

const operativeOf = ({ procedure }: Subject, letter: string): string[] =>
  (procedure.letters?.[letter]?.blocks ?? []).flatMap((block) =>
    'operative' in block
      ? block.operative.flatMap((text) =>
          (typeof text === 'string' ? [text] : Object.values(text)).flatMap((words) => templateParts(words).values),
        )
      : [],
  );

/** What each hand-off tells the other authority. */
const sharedBy = once((subject: Subject): ReadonlyMap<LocatedStep, readonly string[]> => {
  const shared = new Map<LocatedStep, string[]>();
  for (const { value, pointer, step } of partsOf(subject).places)
    if (step && pointer.startsWith(`${step.pointer}${pointerTo('shares')}/`))
      shared.set(step, [...(shared.get(step) ?? []), value]);
  return shared;
});

const typeOf = ({ procedure }: Subject, path: string): string | undefined => fieldAt(procedure.data, path)?.type;
