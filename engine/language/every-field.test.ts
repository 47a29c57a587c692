import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { common as fieldFields } from '../fields/definition.ts';
import { definitions, scopeFields } from '../steps/definitions.ts';
import { clock } from './clock.ts';
import { due } from './due.ts';
import { event } from './event.ts';
import { page } from './form.ts';
import { law, role } from './law.ts';
import { letter } from './letter.ts';
import { procedure } from './procedure.ts';
import { remedy } from './remedy.ts';
import { criterion } from './rules.ts';
import { handler } from './scope.ts';
import { service } from './service.ts';
import { common as stepFields } from './step.ts';
import { table } from './table.ts';

const behaviour = (kind: string) => `engine/steps/${kind}/behaviour.ts`;
const JOIN = 'engine/steps/join.ts';
const FLATTEN = 'engine/compile/flatten.ts';
const CONTEXT = 'web/officer/task-context.tsx';

/** Where each word of the language does something: code that reads it, apart from the schemas and what only copies. */
const observed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  submission: {
    form: 'api/use-cases/read-application.ts',
    eligibility: 'api/use-cases/read-application.ts',
    by: 'api/use-cases/parties-of.ts',
    drafts: 'activities/retention/forget-old-drafts.ts',
  },
  evaluate: { compute: behaviour('evaluate'), rules: behaviour('evaluate'), tables: behaviour('evaluate') },
  choose: {},
  task: {
    role: behaviour('task'),
    route: behaviour('task'),
    form: behaviour('task'),
    notSameAs: behaviour('task'),
    approvals: 'engine/run/receive.ts',
  },
  request: {
    to: behaviour('request'),
    form: behaviour('request'),
    fields: 'engine/compile/asked-of-task.ts',
    reason: CONTEXT,
    message: behaviour('request'),
    pauses: behaviour('request'),
    restarts: behaviour('request'),
    answered: 'engine/run/move.ts',
    unanswered: 'engine/run/move.ts',
  },
  opinion: {
    from: behaviour('opinion'),
    question: CONTEXT,
    sees: 'api/use-cases/consulted.ts',
    form: behaviour('opinion'),
    ifSilent: 'engine/run/move.ts',
    collegial: 'engine/compile/checks/opinions.ts',
  },
  fetch: {
    register: behaviour('fetch'),
    request: behaviour('fetch'),
    into: behaviour('fetch'),
    consent: behaviour('fetch'),
    unavailable: behaviour('fetch'),
  },
  document: { letter: behaviour('document'), into: behaviour('document') },
  notify: {
    message: behaviour('notify'),
    to: behaviour('notify'),
    channels: 'activities/messages/send-message.ts',
    appointment: behaviour('notify'),
  },
  decide: {
    outcome: behaviour('decide'),
    adverse: behaviour('decide'),
    reasons: 'engine/compose/letters/decision-of.ts',
    letter: behaviour('decide'),
    remedies: behaviour('decide'),
    notify: behaviour('decide'),
  },
  'hand-off': {
    to: behaviour('hand-off'),
    shares: behaviour('hand-off'),
    expect: behaviour('hand-off'),
    refused: behaviour('hand-off'),
  },
  payment: {
    amount: behaviour('payment'),
    currency: behaviour('payment'),
    through: behaviour('payment'),
    role: behaviour('payment'),
    form: behaviour('payment'),
    message: behaviour('payment'),
    pauses: behaviour('payment'),
    paid: behaviour('payment'),
    unpaid: behaviour('payment'),
  },
  wait: { events: 'engine/kernel/triggers.ts' },
  parallel: { branches: behaviour('parallel'), join: JOIN, rest: JOIN },
  each: {
    over: behaviour('each'),
    as: behaviour('each'),
    data: 'engine/compile/data-around.ts',
    into: behaviour('each'),
    start: behaviour('scope'),
    steps: FLATTEN,
    on: behaviour('scope'),
    join: JOIN,
    rest: JOIN,
    add: behaviour('each'),
    addBy: 'engine/run/accepts.ts',
    completeOn: 'engine/kernel/triggers.ts',
    completeBy: 'engine/run/accepts.ts',
  },
  stage: { start: behaviour('scope'), steps: FLATTEN, on: behaviour('scope') },
  call: {
    procedure: behaviour('call'),
    version: behaviour('call'),
    with: behaviour('call'),
    into: behaviour('call'),
    detached: behaviour('call'),
  },
  end: { result: behaviour('end'), adverse: 'engine/compile/checks/adverse-ends.ts' },
  step: {
    title: 'web/shared/case-words.tsx',
    milestone: 'engine/run/draft.ts',
    lock: 'engine/run/locks.ts',
    due: 'engine/run/due.ts',
    set: 'engine/run/move.ts',
    outcomes: 'engine/compile/located.ts',
    next: 'engine/run/move.ts',
  },
  field: {
    label: 'web/shared/fields/pieces.tsx',
    help: 'web/shared/fields/pieces.tsx',
    optional: 'engine/fields/read-fields.ts',
    showIf: 'engine/fields/conditions.ts',
    check: 'engine/fields/check-fields.ts',
    source: 'engine/export/json-schema/field-schemas.ts',
    evidence: 'engine/compile/checks/special-data.ts',
    sensitivity: 'engine/compile/checks/special-data.ts',
    keep: 'engine/export/json-schema/field-schemas.ts',
  },
  procedure: {
    $schema: 'cli/editors.test.ts',
    procedure: FLATTEN,
    version: FLATTEN,
    languages: 'api/use-cases/file-application.ts',
    service: 'web/citizen/service-page.tsx',
    law: 'engine/language/cite-law.ts',
    calendar: FLATTEN,
    roles: 'activities/messages/send-message.ts',
    partners: 'engine/compile/names-of.ts',
    events: FLATTEN,
    data: 'api/use-cases/read-application.ts',
    forms: 'engine/compile/asked-of-task.ts',
    rules: 'engine/rules/evaluate-step.ts',
    tables: 'engine/rules/evaluate-step.ts',
    clocks: 'engine/run/clocks.ts',
    remedies: 'engine/compose/letters/blocks/remedies.ts',
    letters: 'engine/compose/letters/compose-letter.ts',
    messages: 'activities/messages/send-message.ts',
    procedures: 'engine/compile/located.ts',
    start: behaviour('scope'),
    steps: FLATTEN,
    on: behaviour('scope'),
    retention: 'activities/retention/forget-old-drafts.ts',
    scenarios: 'engine/compile/checks/scenarios.ts',
  },
  service: {
    name: 'web/citizen/service-page.tsx',
    description: 'web/citizen/service-page.tsx',
    authority: 'engine/compile/names-of.ts',
    audience: 'web/citizen/service-page.tsx',
    lifeEvents: 'api/shapes/procedure.ts',
    channels: 'api/use-cases/file-application.ts',
    cost: 'web/citizen/service-page.tsx',
    output: 'web/citizen/service-page.tsx',
    processingTime: 'web/citizen/service-page.tsx',
  },
  law: {
    title: 'engine/language/cite-law.ts',
    url: 'web/shared/law-name.tsx',
    places: 'engine/language/cite-place.ts',
    from: 'engine/export/markdown/about.ts',
  },
  role: { name: 'web/shared/case-words.tsx', group: 'activities/messages/send-message.ts' },
  event: {
    title: 'web/citizen/events.tsx',
    by: FLATTEN,
    form: 'api/use-cases/raise-event.ts',
    buffered: FLATTEN,
  },
  page: {
    title: 'web/citizen/draft-page.tsx',
    help: 'web/citizen/draft-page.tsx',
    fields: 'engine/fields/read-form.ts',
  },
  criterion: {
    id: 'engine/rules/evaluate-criteria.ts',
    law: 'engine/compose/letters/explain-rules.ts',
    text: 'engine/compose/letters/explain-rules.ts',
    when: 'engine/rules/evaluate-criteria.ts',
    test: 'engine/rules/evaluate-criteria.ts',
    onFail: 'engine/rules/evaluate-criteria.ts',
  },
  table: {
    title: 'web/officer/table-results.tsx',
    law: 'web/officer/table-results.tsx',
    hitPolicy: 'engine/rules/decision-table/evaluate-table.ts',
    aggregation: 'engine/rules/decision-table/evaluate-table.ts',
    inputs: 'engine/rules/decision-table/compile-table.ts',
    outputs: 'engine/rules/decision-table/compile-table.ts',
    editions: 'engine/rules/decision-table/edition-on.ts',
  },
  clock: {
    law: 'engine/export/markdown/about.ts',
    starts: 'engine/run/clocks.ts',
    stops: 'engine/run/clocks.ts',
    after: 'engine/time/clock.ts',
    regime: 'engine/time/clock.ts',
    extend: 'engine/run/clocks.ts',
    pausedFrom: FLATTEN,
    expired: FLATTEN,
  },
  due: {
    after: 'engine/run/due.ts',
    from: 'engine/run/due.ts',
    remind: 'engine/run/due.ts',
    escalate: 'engine/run/due.ts',
    to: 'engine/compile/located.ts',
  },
  remedy: {
    law: 'engine/compose/letters/blocks/remedies.ts',
    body: 'engine/compose/letters/blocks/remedies.ts',
    after: 'engine/compose/letters/blocks/remedies.ts',
    regime: 'engine/compose/letters/blocks/remedies.ts',
    form: 'engine/compose/letters/blocks/remedies.ts',
  },
  letter: {
    subject: 'engine/compose/letters/compose-letter.ts',
    blocks: 'engine/compose/letters/compose-letter.ts',
    recipient: 'engine/compose/letters/addressee.ts',
    to: 'engine/compose/letters/addressee.ts',
    authentic: 'engine/compose/letters/compose-letter.ts',
    bilingual: 'engine/compose/letters/compose-letter.ts',
  },
  handler: {
    message: 'engine/kernel/triggers.ts',
    match: 'engine/kernel/triggers.ts',
    deadline: 'engine/kernel/triggers.ts',
    clock: 'engine/kernel/triggers.ts',
    before: 'engine/kernel/triggers.ts',
    incident: 'engine/kernel/triggers.ts',
    lawChanged: FLATTEN,
    by: 'engine/kernel/triggers.ts',
    interrupt: behaviour('scope'),
    set: behaviour('scope'),
    to: behaviour('scope'),
  },
};

/** Words that the compiler turns into others, by what reads those: an exit, a trigger, the roles of a message. */
const BECOMES: Readonly<Record<string, string>> = {
  'request.fields': 'asks',
  'request.answered': 'next',
  'request.unanswered': 'deadline',
  'opinion.ifSilent': 'deadline',
  'opinion.collegial': 'consults',
  'payment.paid': 'paid',
  'wait.events': 'message',
  'each.steps': 'steps',
  'each.data': 'frame',
  'each.addBy': 'by',
  'each.completeOn': 'message',
  'each.completeBy': 'by',
  'parallel.branches': 'branches',
  'end.adverse': 'endsAdversely',
  'step.outcomes': 'outcomes',
};

const keysOf = (schema: z.ZodType): string[] => Object.keys((schema as unknown as { readonly shape: object }).shape);
const own = (fields: readonly string[]): string[] =>
  fields.filter((field) => field !== 'kind' && !(field in stepFields));

const declared: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.values(definitions).map(({ kind, schema }) => [kind, own(keysOf(schema(scopeFields)))])),
  step: Object.keys(stepFields),
  field: Object.keys(fieldFields),
  ...Object.fromEntries(
    Object.entries({
      procedure,
      service,
      law,
      role,
      event,
      page,
      criterion,
      table,
      clock,
      due,
      remedy,
      letter,
      handler,
    }).map(([name, schema]) => [name, keysOf(schema)]),
  ),
};

test('every word of the language is in the table, and no other', () => {
  const sorted = (record: object) =>
    Object.fromEntries(Object.entries(record).map(([name, words]) => [name, [...words].toSorted()]));
  const table = Object.fromEntries(Object.entries(observed).map(([name, words]) => [name, Object.keys(words)]));
  expect(sorted(table)).toEqual(sorted(declared));
});

describe.each(
  Object.entries(observed).flatMap(([name, words]) =>
    Object.entries(words).map(([word, file]) => [`${name}.${word}`, file] as const),
  ),
)('%s', (name, file) => {
  test(`does something in ${file}`, () => {
    const word = BECOMES[name] ?? name.split('.').at(-1) ?? '';
    const code = readFileSync(file, 'utf8').replaceAll(/^ *(?:\/\/|\/?\*).*$/gm, '');
    expect(code).toMatch(new RegExp(`(?<![\\w$])${word.replace('$', '\\$')}(?![\\w$])`));
  });
});
