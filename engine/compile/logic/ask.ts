import { fieldsOn } from '../../fields/field-at.ts';
import type { Subject } from '../check.ts';
import { once } from '../once.ts';
import type { Values } from '../words/message-of.ts';
import type { Sight } from './expression-domain.ts';
import type { Formula } from './formula.ts';
import { type Effort, type Example, effort, type Solution, solve } from './solve.ts';
import type { Question } from './truth.ts';
import { sightOf } from './written-ranges.ts';

const effortFor: (subject: Subject) => Effort = once(effort);

/** A question about conditions that stand where these roots can be read. */
export function questionOf(subject: Subject, roots?: Sight['roots']): Question {
  return {
    ...sightOf(subject, roots),
    unknowns: new Map(),
    effort: effortFor(subject),
    mayBeEmpty: (place) =>
      fieldsOn(subject.procedure.data, place).some(({ optional, showIf }) => optional === true || showIf !== undefined),
  };
}

/** Looks for a case in which a formula holds. */
export const ask = (formula: Formula, { unknowns, effort }: Question): Solution => solve(formula, unknowns, effort);

/** An example as the values of a sentence; nothing, where none is known or it says nothing. */
export function exampleOf(solution: Solution): Values {
  if (solution.found !== 'example' || solution.example.size === 0) return {};
  return { example: { assigned: assignedIn(solution.example) } };
}

const assignedIn = (example: Example) =>
  [...example.entries()].map(([name, { domain, value }]) => ({
    field: domain.field.label === '' ? { ...domain.field, label: name } : domain.field,
    value,
  }));
