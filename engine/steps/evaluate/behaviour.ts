import { type Behaviour, stay } from '../../kernel/behaviour.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Evaluate } from './definition.ts';

/** What the evaluation answers: computed values by place, and the results of rule sets and tables by id. */
export interface Evaluation {
  readonly computed: JsonObject;
  readonly rules: JsonObject;
  readonly tables: JsonObject;
}

export const evaluate: Behaviour<Evaluate> = {
  enter: ({ compute = {}, rules, tables }) => ({
    holds: {
      evaluation: {
        type: 'activity',
        name: 'evaluate-rules',
        input: { compute, rules: [rules ?? []].flat(), tables: [tables ?? []].flat() },
      },
    },
  }),
  on: (_config, _here, signal) => {
    if (signal.type === 'activity-skipped') return { leaves: {} };
    if (signal.type !== 'activity-succeeded') return stay;
    const { computed, rules, tables } = signal.result as unknown as Evaluation;
    return { write: computed, remember: { rules, tables }, leaves: { result: { ...tables } } };
  },
};
