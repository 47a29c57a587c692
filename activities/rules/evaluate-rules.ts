import { ApplicationFailure } from '@temporalio/activity';
import { BrokenRule, type EvaluationOrder, evaluateStep, type StepEvaluation } from '#engine/rules/evaluate-step.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';

/** Formulas, criteria and tables of one step, over the facts. A rule that breaks is final, with its code. */
export const evaluateRules =
  ({ definitions }: Parts) =>
  async ({ procedure, version, input, facts }: ActivityRequest): Promise<StepEvaluation> => {
    const { definition } = await definitions.find(procedure, version);
    try {
      return evaluateStep(definition, input as unknown as EvaluationOrder, facts);
    } catch (error) {
      if (error instanceof BrokenRule) throw ApplicationFailure.nonRetryable(error.message, error.code);
      throw error;
    }
  };
