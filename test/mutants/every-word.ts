import { definitions as fieldTypes } from '#engine/fields/definitions.ts';
import { definitions as stepKinds } from '#engine/steps/definitions.ts';
import type { Definition } from './mutant.ts';

const months = (count: number) => ({ after: { months: count } });
const check = { test: { var: 'all.boolean' }, message: 'Enter something else.' };
const stepOf = (kind: string): object => Object.values(stepKinds[kind as keyof typeof stepKinds].example)[0] as object;

/** A definition in the shape of the language that has all of its kinds, types, blocks and triggers; it makes no sense. */
export const everyWord: Definition = {
  procedure: 'every-word',
  version: 1,
  languages: ['fr', 'en'],
  service: { name: 'All', description: 'All there is', authority: 'town', audience: ['citizen'], channels: ['online'] },
  law: { aid: { title: 'Law on aid', url: 'https://legilux.public.lu/', places: 'articles' } },
  calendar: 'lu',
  roles: { head: { name: 'Head', group: 'all' } },
  partners: { treasury: { name: 'Treasury' } },
  events: { withdraw: { by: ['applicant', 'head'] } },
  data: {
    all: Object.fromEntries(Object.values(fieldTypes).map(({ type, example }) => [type, { ...example.field, check }])),
  },
  forms: { all: { pages: [{ title: 'All', fields: ['all.text', 'all.money'] }] } },
  rules: {
    all: {
      criteria: ['one', 'two'].map((id) => ({ id, text: `The ${id}`, test: { var: 'all.boolean' }, onFail: 'flag' })),
    },
  },
  tables: {
    all: {
      hitPolicy: 'collect',
      inputs: [{ expression: { var: 'all.money' }, type: 'money' }],
      outputs: [{ name: 'amount', type: 'money' }],
      editions: [{ validFrom: '2026-01-01', rows: [[['-'], ['1.00']]] }],
    },
  },
  clocks: { decision: { starts: 'filed', ...months(3), extend: { by: { weeks: 6 } }, expired: { effect: 'none' } } },
  remedies: { court: { law: 'aid#1', body: 'Court', ...months(3), form: 'in writing' } },
  letters: {
    all: {
      subject: 'All',
      blocks: [
        { paragraph: 'We grant it.' },
        { heading: 'What you can do' },
        { list: ['your lease'] },
        { legalBasis: ['aid#1'] },
        { explanation: 'rules.all' },
        { operative: ['It is granted.'] },
        { values: ['all.text'] },
        { table: { of: 'all.list', columns: ['name', 'income'] } },
        { form: 'all' },
        { remedies: 'court' },
        { signature: 'head' },
        { enclosures: ['A copy'] },
        { verification: true },
        { part: 'closing' },
      ],
      recipient: 'all.text',
      to: 'all.address',
    },
  },
  messages: { all: { subject: 'A letter', body: 'It waits.' } },
  procedures: { visit: { start: 'go', steps: { go: { kind: 'choose' } } } },
  start: 'submission',
  steps: {
    ...Object.fromEntries(Object.keys(stepKinds).map((kind) => [kind, stepOf(kind)])),
    routed: {
      kind: 'task',
      route: [{ when: { var: 'all.boolean' }, role: 'head' }, { role: 'caseworker' }],
      outcomes: {
        late: { deadline: { ...months(1) }, next: [{ when: { var: 'all.boolean' }, to: 'end' }, { to: 'choose' }] },
        dated: { deadline: { at: { var: 'all.date' } } },
        done: { message: 'withdraw' },
      },
      approvals: { done: 2 },
      due: months(1),
    },
    counted: { ...stepOf('parallel'), join: { count: 1 } },
    voted: { ...stepOf('parallel'), join: { when: { '>': [{ var: 'done' }, 1] } } },
    some: { ...stepOf('each'), join: { count: 1 } },
    most: { ...stepOf('each'), join: { when: { '>': [{ var: 'done' }, 1] } } },
    agreed: { ...stepOf('opinion'), collegial: { composition: 'all.text', attendance: 'all.text', votes: 'all.text' } },
    linked: { kind: 'call', procedure: 'inspection', detached: true, next: 'end' },
    invited: { ...stepOf('notify'), appointment: { day: 'all.date', time: 'all.text', minutes: 90 } },
    waiting: { kind: 'wait', events: [{ name: 'heard', from: ['head'] }] },
  },
  on: {
    withdrawal: { message: 'withdraw', by: ['applicant'], interrupt: true, to: 'end' },
    later: { deadline: months(6), interrupt: true, to: 'end' },
    warned: { clock: 'decision', before: { days: 7 }, interrupt: false, to: 'end' },
    broken: { incident: true, interrupt: false, to: 'end' },
    changed: { lawChanged: 'aid', interrupt: false, to: 'end' },
  },
  retention: { closed: { years: 10 } },
};
