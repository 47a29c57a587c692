import type { JsonObject } from '#engine/kernel/json.ts';
import { readDmnTable } from '#engine/rules/decision-table/read-dmn-table.ts';
import { refused } from '../json-lines/answer-lines.ts';
import { lineCommand } from '../json-lines/line-command.ts';
import { membersOf } from '../json-lines/members.ts';

export const evaluateTable = lineCommand(
  {
    use: 'evaluate-table < LINES',
    summary: 'answers each {"table", "input"}, a table as DMN has it, with {"result"} or {"problem"}',
    options: {},
  },
  (line) => {
    const asked = membersOf(line, ['table', 'input']);
    if ('refused' in asked) return asked.refused;
    const { table, input } = asked.members;
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return refused('input/wrong-shape', '/input', input, 'Write an object, a member for each input.');
    const evaluation = readDmnTable(table);
    if (typeof evaluation === 'function') return evaluation(input as JsonObject);
    const [problem] = evaluation;
    return { problem: { ...problem, pointer: `/table${problem?.pointer ?? ''}` } };
  },
);
