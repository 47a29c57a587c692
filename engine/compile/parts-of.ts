import type { Expression, Expressions } from '../kernel/json.ts';
import type { NextDefinition } from '../language/next.ts';
import { procedure as procedureSchema } from '../language/procedure.ts';
import { handler as handlerSchema } from '../language/scope.ts';
import type { Text } from '../language/text.ts';
import { stepSchema } from '../steps/definitions.ts';
import type { Subject } from './check.ts';
import { pointerTo } from './finding.ts';
import type { LocatedScope, LocatedStep } from './located.ts';
import { once } from './once.ts';
import { type Placed, partsIn } from './walk.ts';

/** Where a part stands: its pointer, inside a scope that scope, and the step if it is a step's. */
interface Site {
  readonly pointer: string;
  readonly scope?: LocatedScope;
  readonly step?: LocatedStep;
}
export type Found<Value> = Site & { readonly value: Value };

/** Every part of a definition, whatever kind of step it stands in. */
export interface Parts {
  readonly texts: readonly Found<Text>[];
  /** With the names that each may read besides the case file. */
  readonly expressions: readonly (Found<Expression> & { readonly sees: readonly string[] })[];
  readonly places: readonly Found<string>[];
  readonly targets: readonly Found<string>[];
  readonly fields: readonly Found<string>[];
  readonly laws: readonly Found<string>[];
  readonly nexts: readonly Found<NextDefinition>[];
}

/** Walked once for each definition. */
export const partsOf: (subject: Subject) => Parts = once(({ procedure, scopes }) => {
  const texts: Found<Text>[] = [];
  const expressions: (Found<Expression> & { sees: readonly string[] })[] = [];
  const places: Found<string>[] = [];
  const targets: Found<string>[] = [];
  const fields: Found<string>[] = [];
  const laws: Found<string>[] = [];
  const nexts: Found<NextDefinition>[] = [];

  const sort = ({ part, value, pointer }: Placed, scope?: LocatedScope, step?: LocatedStep): void => {
    const site = { pointer, ...(scope && { scope }), ...(step && { step }) };
    switch (part.part) {
      case 'text':
        return void texts.push({ ...site, value: value as Text });
      case 'expression':
        return void expressions.push({ ...site, value: value as Expression, sees: part.sees ?? [] });
      case 'assignments':
        for (const [place, expression] of Object.entries(value as Expressions)) {
          const at = { ...site, pointer: pointer + pointerTo(place) };
          expressions.push({ ...at, value: expression, sees: part.sees ?? [] });
          targets.push({ ...at, value: place });
        }
        return;
      case 'place':
        return void places.push({ ...site, value: value as string });
      case 'target':
        return void targets.push({ ...site, value: value as string });
      case 'field':
        return void fields.push({ ...site, value: value as string });
      case 'law':
        return void laws.push({ ...site, value: value as string });
      case 'next': {
        nexts.push({ ...site, value: value as NextDefinition });
        if (typeof value !== 'string')
          (value as Exclude<NextDefinition, string>).forEach(({ when }, i) => {
            if (when !== undefined)
              expressions.push({ ...site, pointer: `${pointer}/${i}/when`, value: when, sees: [] });
          });
      }
    }
  };

  for (const placed of partsIn(procedureSchema, procedure, '')) sort(placed);
  for (const scope of scopes) {
    for (const { handler, pointer } of scope.handlers)
      for (const placed of partsIn(handlerSchema, handler, pointer)) sort(placed, scope);
    for (const located of scope.steps)
      for (const placed of partsIn(stepSchema, located.step, located.pointer)) sort(placed, scope, located);
  }
  return { texts, expressions, places, targets, fields, laws, nexts };
});
