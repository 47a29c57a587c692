import { fieldAt } from '../../fields/field-at.ts';
import type { Action, Scenario } from '../../language/scenario.ts';
import { caseFileOf, dataOf, resolve } from '../case-file.ts';
import type { Check, Subject } from '../check.ts';
import { dataAround } from '../data-around.ts';
import { type Finding, fault, pointerTo, withName } from '../finding.ts';
import { listenersOf } from '../listeners-of.ts';
import type { LocatedStep } from '../located.ts';
import { mentionsOf } from '../mentions-of.ts';
import { namesOf } from '../names-of.ts';
import { once } from '../once.ts';
import { meant, suggested } from '../words/suggested.ts';

/** Scenarios do only what the procedure knows: a test that cannot be played proves nothing. */
export const scenarios: Check = (subject) => {
  const all = subject.procedure.scenarios ?? [];
  return all.flatMap((scenario, i) => {
    const pointer = pointerTo('scenarios', i);
    return [
      ...(scenariosByName(subject).get(scenario.name) !== scenario
        ? [fault('scenario/duplicate-name', `${pointer}/name`, { values: { name: scenario.name } })]
        : []),
      ...application(subject, scenario, pointer),
      ...Object.keys(scenario.evidence ?? {})
        .filter((id) => !stepsById(subject).has(id))
        .map((id) => unknown('step', id, `${pointer}/evidence${pointerTo(id)}`, [...stepsById(subject).keys()])),
      ...scenario.then.flatMap((action, j) => actionFindings(subject, action, `${pointer}/then/${j}`)),
      ...expectations(subject, scenario, pointer),
    ];
  });
};

type Like = { readonly like: string; readonly but?: object | undefined };
const isLike = (application: Scenario['application']): application is Like & Scenario['application'] =>
  typeof (application as Partial<Like>).like === 'string';

function application(subject: Subject, scenario: Scenario, pointer: string): Finding[] {
  const { application, language } = scenario;
  const { languages } = subject.procedure;
  const findings: Finding[] = [];
  if (language !== undefined && !(languages as readonly string[]).includes(language))
    findings.push(unknown('language', language, `${pointer}/language`, languages));
  if (!isLike(application)) return [...findings, ...values(subject, application, `${pointer}/application`)];
  const others = scenariosByName(subject);
  for (let at: Scenario | undefined = scenario, seen = new Set<Scenario>(); at && isLike(at.application); ) {
    if (seen.has(at)) {
      findings.push(fault('scenario/circular', `${pointer}/application/like`, { values: { name: scenario.name } }));
      break;
    }
    seen.add(at);
    at = others.get(at.application.like);
  }
  if (!others.has(application.like))
    findings.push(unknown('scenario', application.like, `${pointer}/application/like`, [...others.keys()]));
  return [...findings, ...values(subject, application.but, `${pointer}/application/but`)];
}

/** Values are given by place, or by the field's own name where a group is understood. */
function values(subject: Subject, given: object | undefined, pointer: string, at?: LocatedStep): Finding[] {
  const data = dataOf(subject);
  const names = fieldNames(subject);
  const around = dataAround(subject.procedure, at?.within);
  return Object.keys(given ?? {})
    .filter((name) => !names.has(name) && !('shape' in resolve(name, data)) && !fieldAt(around, name))
    .map((name) => unknown('field', name, pointer + pointerTo(name), [...names]));
}

const fieldNames = once(
  ({ procedure }: Subject): ReadonlySet<string> => new Set(Object.values(procedure.data).flatMap(Object.keys)),
);

/** The first of each name. */
const scenariosByName = once(
  ({ procedure }: Subject): ReadonlyMap<string, Scenario> =>
    new Map((procedure.scenarios ?? []).toReversed().map((scenario) => [scenario.name, scenario])),
);

const stepsById = once(
  ({ scopes }: Subject): ReadonlyMap<string, LocatedStep> =>
    new Map(scopes.flatMap(({ steps }) => steps.map((step) => [step.id, step]))),
);

/** The words of an action that name a step. */
const STEP_WORDS = ['task', 'answer', 'hand-off', 'pay', 'fail', 'repair'] as const;

function actionFindings(subject: Subject, action: Action, pointer: string): Finding[] {
  const said = action as Readonly<Partial<Record<(typeof STEP_WORDS)[number] | 'outcome' | 'event', string>>>;
  const steps = stepsById(subject);
  const findings: Finding[] = [];
  for (const word of STEP_WORDS) {
    const id = said[word];
    if (id === undefined) continue;
    const step = steps.get(id);
    if (!step) findings.push(unknown('step', id, `${pointer}/${word}`, [...steps.keys()]));
    else if (said.outcome !== undefined && !outcomesOf(step).includes(said.outcome))
      findings.push(unknown('outcome', said.outcome, `${pointer}/outcome`, outcomesOf(step)));
  }
  const events = listenersOf(subject).map(({ message }) => message);
  if (said.event !== undefined && !events.includes(said.event))
    findings.push(unknown('event', said.event, `${pointer}/event`, [...new Set(events)]));
  const at = steps.get(said.task ?? said.answer ?? '');
  return [...findings, ...values(subject, (action as { data?: object }).data, `${pointer}/data`, at)];
}

const outcomesOf = ({ kind, step, exits }: LocatedStep): readonly string[] =>
  kind.offers?.(step) ?? Object.keys(exits).filter((outcome) => outcome !== '');

function expectations(subject: Subject, { expect }: Scenario, pointer: string): Finding[] {
  const names = namesOf(subject);
  const criteria = new Set(
    Object.values(subject.procedure.rules ?? {}).flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
  const lists = [
    ['letters', names.letter],
    ['messages', names.message],
    ['visited', names.step],
    ['open', names.step],
    ['escalated', names.step],
    ['handOffs', names.step],
    ['blocked', criteria],
  ] as const;
  const findings = lists.flatMap(([list, known]) =>
    (expect[list] ?? []).flatMap((name, i) =>
      known.has(name) || isMentioned(subject, list, name)
        ? []
        : [unexpected(name, `${pointer}/expect/${list}/${i}`, [...known])],
    ),
  );
  for (const key of Object.keys(expect)) {
    const clock = key.startsWith('clocks.') ? key.slice('clocks.'.length) : undefined;
    if (clock !== undefined && !names.clock.has(clock))
      findings.push(unexpected(clock, `${pointer}/expect${pointerTo(key)}`, [...names.clock]));
  }
  const readable = caseFileOf(subject);
  for (const place of Object.keys(expect.data ?? {}))
    if (!('shape' in resolve(place, readable)))
      findings.push(unexpected(place, `${pointer}/expect/data${pointerTo(place)}`, placesOf(subject)));
  return findings;
}

/** What a step names and nobody declares is told at that step. */
const isMentioned = (subject: Subject, list: string, name: string): boolean =>
  mentionsOf(subject).some((mention) => `${mention.to}s` === list && mention.name === name);

const placesOf = ({ procedure }: Subject): string[] =>
  Object.entries(procedure.data).flatMap(([group, fields]) => Object.keys(fields).map((name) => `${group}.${name}`));

const CODES = {
  step: 'scenario/unknown-step',
  outcome: 'scenario/unknown-outcome',
  event: 'scenario/unknown-event',
  field: 'scenario/unknown-field',
  scenario: 'scenario/unknown-scenario',
  language: 'scenario/unknown-language',
} as const;

const unknown = (what: keyof typeof CODES, name: string, pointer: string, known: readonly string[]): Finding =>
  fault(
    CODES[what],
    pointer,
    withName(name, what === 'field' ? { values: suggested(name, known) } : meant(pointer, name, known)),
  );

const unexpected = (name: string, pointer: string, known: readonly string[]): Finding =>
  fault('scenario/unknown-expectation', pointer, withName(name, { values: suggested(name, known) }));
