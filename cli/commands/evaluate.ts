import type { Expression, Json, JsonObject } from '#engine/kernel/json.ts';
import { evaluate as judge } from '#engine/rules/evaluate.ts';
import { evaluatePlain } from '#engine/rules/evaluate-plain.ts';
import { lineCommand } from '../json-lines/line-command.ts';
import { membersOf } from '../json-lines/members.ts';

export const evaluate = lineCommand(
  {
    use: 'evaluate [--plain] < LINES',
    summary: 'answers each {"rule", "data"} with {"result"}, {"unknown"} or {"problem"}',
    options: { plain: { type: 'boolean' } },
  },
  (line, { options: { plain } }) => {
    const asked = membersOf(line, ['rule']);
    if ('refused' in asked) return asked.refused;
    const rule = asked.members.rule as Expression;
    const data = (asked.members['data'] ?? null) as Json;
    const evaluated = plain ? evaluatePlain(rule, data) : judge(rule, data as JsonObject);
    return 'value' in evaluated ? { result: evaluated.value } : evaluated;
  },
);
