import { globSync, readFileSync } from 'node:fs';
import { compile } from '../../compile/compile.ts';
import { locate } from '../../compile/located.ts';
import { procedureAround } from '../../compile/sample-procedure.ts';
import type { Language } from '../../language/text.ts';
import { definitions } from '../../steps/definitions.ts';
import type { Exported } from '../format.ts';

/** A definition without errors, ready to be exported. */
export function exportedFrom(definition: unknown, language: Language = 'en'): Exported {
  const { procedure, plan, findings } = compile(definition);
  if (!procedure || !plan) throw new Error(`it does not compile: ${findings[0]?.pointer} ${findings[0]?.message}`);
  return { procedure, scopes: locate(procedure), language };
}

type Steps = Parameters<typeof procedureAround>[0];

/** A small procedure around the steps given. */
export const around = (steps: unknown): Exported => exportedFrom(procedureAround(steps as Steps));

/** The procedures that ship, by file. */
export const shipped: readonly (readonly [string, Exported])[] = globSync('definitions/procedures/*/*.json')
  .toSorted()
  .map((file) => {
    const definition = JSON.parse(readFileSync(file, 'utf8')) as { languages: Language[] };
    return [file, exportedFrom(definition, definition.languages.includes('fr') ? 'fr' : 'en')];
  });

/** One small procedure for each kind of step, by kind. */
export const ofEveryKind: readonly (readonly [string, Exported])[] = Object.values(definitions).map(
  ({ kind, example }) => [kind, around(example)],
);
