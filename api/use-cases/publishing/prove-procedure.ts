import type { Finding } from '#engine/compile/finding.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Played } from '#engine/simulate/play-scenario.ts';
import { unwrittenInWords } from '#engine/simulate/unwritten.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { type Fault, type Refusal, refuse } from '../../problems/refusal.ts';
import { checkInThread } from '../../procedures/check-in-thread.ts';
import type { Written } from '../../procedures/checking-thread.ts';
import { refuseDefinition } from '../refuse-definition.ts';

export interface Proven {
  readonly definition: JsonObject;
  readonly procedure: Procedure;
  readonly plan: Plan;
  readonly hash: string;
  /** What does not hinder it and whoever approves should know. */
  readonly warnings: readonly Finding[];
  readonly scenarios: readonly Played[];
}

/** What a version needs before anybody may publish it: no error, and every scenario comes out as it says. */
export async function proveProcedure(written: Written): Promise<Proven | Refusal> {
  const { findings, played, ...read } = await checkInThread({ ...written, play: true });
  if (!played) return refuseDefinition(findings);
  const { procedure, plan, scenarios } = played;
  const failed = scenarios.filter(({ passed }) => !passed);
  if (failed.length > 0)
    return refuse(
      'procedure/scenarios-fail',
      `${failed.length} of its ${scenarios.length} scenarios fail: ${failed.map(({ name }) => name).join(', ')}.`,
      { faults: faultsOf(scenarios), extensions: { scenarios: failed.map(told) } },
    );
  const definition = read.definition as JsonObject;
  return { definition, procedure, plan, hash: contentHash(definition), warnings: findings, scenarios };
}

const faultsOf = (scenarios: readonly Played[]): Fault[] =>
  scenarios.flatMap(({ name, mismatches, unwritten }, i) => [
    ...mismatches.map((mismatch) => ({
      code: 'procedure/scenarios-fail',
      pointer: `/scenarios/${i}`,
      detail: `${name}: ${mismatch}`,
    })),
    ...unwritten.map((one) => ({
      code: one.code,
      pointer: one.pointer,
      detail: `${name}: ${unwrittenInWords(one, 'en')}`,
    })),
  ]);

const told = ({ name, mismatches, unwritten, story }: Played) => ({
  name,
  mismatches: [...mismatches, ...unwritten.map((one) => unwrittenInWords(one, 'en'))],
  story: story.map(({ when, who, what }) => ({ when, who, what })),
});
