import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import { Halt, problem } from '../kernel/problem.ts';
import type { Procedure } from '../language/procedure.ts';
import { evaluate } from '../rules/evaluate.ts';
import { evaluateCriteria } from '../rules/evaluate-criteria.ts';
import { evaluateTable } from '../rules/decision-table/evaluate-table.ts';
import type { Evaluation } from '../steps/evaluate/behaviour.ts';
