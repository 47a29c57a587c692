import { wordsIn } from '../../language/words-in.ts';
import type { Exported } from '../format.ts';
import type { Flow } from './flow.ts';
import { endings, scopeFlow } from './scope-flow.ts';

/** A process of its own, and what it is called. */
export interface Pool {
  readonly process: string;
  readonly name: string;
  readonly flow: Flow;
}

/**
 * The procedure, and beside it one process for everything that ends the whole case whenever it happens. Inside the
 * procedure such a thing would have to be drawn as open at every moment, and whoever tries the model out at random
 * would see little but withdrawals.
 */
export function poolsOf(exported: Exported): Pool[] {
  const { procedure, scopes, language } = exported;
  const [outermost] = scopes;
  if (!outermost) return [];
  const process = `procedure_${procedure.procedure.replaceAll('-', '_')}`;
  return [
    { process, name: wordsIn(procedure.service.name, language), flow: scopeFlow(exported, outermost) },
    ...endings(exported, outermost).map(({ id, name, flow }) => ({ process: `${process}__${id}`, name, flow })),
  ];
}
