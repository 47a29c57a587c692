import { expect, test } from 'vitest';
import type { JsonObject } from '../kernel/json.ts';
import { compile } from './compile.ts';
import { procedureAround } from './sample-procedure.ts';

const words = (label: string): JsonObject => ({ en: label, fr: label });
const says = { type: 'longText', label: words('What they say') };

/** Every member of the household is asked, by a form about that member. */
function asking(fields: readonly string[], change: JsonObject = {}): JsonObject {
  const around = procedureAround({
    ask: {
      kind: 'each',
      over: { var: 'application.members' },
      as: 'member',
      data: { says },
      into: 'assessment.members',
      start: 'hear',
      steps: {
        hear: {
          kind: 'task',
          role: 'caseworker',
          form: 'hearing',
          due: { after: { days: 5 }, escalate: 'head' },
          outcomes: { done: { label: words('Done') } },
        },
      },
      next: 'over',
    },
  } as Readonly<Record<string, { kind: string }>>);
  const { income: _asked, ...of } = { says, name: { type: 'text', label: words('Name') }, income: 0 };
  const members = { type: 'list', label: words('Members'), of };
  return {
    ...around,
    forms: { ...(around.forms as JsonObject), hearing: { pages: [{ title: words('Hearing'), fields }] } },
    data: { ...(around.data as JsonObject), assessment: { members } },
    ...change,
  };
}

test('a form about an item asks for what the list has of it, and for what is kept besides', () => {
  expect(compile(asking(['member.income', 'member.says'])).findings).toEqual([]);
});

test('and for nothing that neither has', () => {
  const { findings } = compile(asking(['member.hobby']));
  expect(findings).toMatchObject([
    {
      code: 'reference/unknown-field',
      pointer: '/forms/hearing/pages/0/fields/0',
      hint: expect.stringContaining('member.'),
    },
  ]);
});

test('the submission is about no item yet', () => {
  const { forms } = asking(['member.says']) as { forms: JsonObject };
  const application = { pages: [{ title: words('You'), fields: ['member.says'] }] };
  const { findings } = compile(asking(['member.says'], { forms: { ...forms, application } }));
  expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toContain(
    'reference/unknown-field /forms/application/pages/0/fields/0',
  );
});
