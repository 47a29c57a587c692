import { changed, type Definition, type Mutator, mentions, places, pointer, steps } from './mutant.ts';

const isAdverse = ({
  kind,
  outcome,
  adverse = outcome === 'refused',
}: {
  kind?: string;
  outcome?: string;
  adverse?: boolean;
}) => kind === 'decide' && adverse;

/** How the case ends when it just goes on from this step. */
function endsAs({ steps: all }: Definition, step: Definition): string | undefined {
  const next = typeof step.next === 'string' ? all[step.next] : undefined;
  return step.kind === 'end'
    ? step.result
    : next && !WAITS.includes(next.kind)
      ? endsAs({ steps: all }, next)
      : undefined;
}

const TURNED = new Map([
  ['granted', 'refused'],
  ['refused', 'granted'],
]);

const WAITS = [
  'task',
  'request',
  'wait',
  'hand-off',
  'payment',
  'opinion',
  'fetch',
  'decide',
  'stage',
  'parallel',
  'each',
];

export const lawFaults: readonly Mutator[] = [
  {
    family: 'law',
    name: 'what is decided is turned round',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (TURNED.has(step.outcome) && path.length === 2 && endsAs(definition, step) === step.outcome)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'outcome'], TURNED.get(step.outcome)),
            codes: ['law/decision-contradicted', 'law/refusal-without-reasons', 'law/adverse-end-undecided'],
            at: [`${pointer(path)}/outcome`, ...mentions(definition, step.outcome)],
          };
    },
  },
  {
    family: 'law',
    name: 'a case that was decided is said to be closed undecided',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (TURNED.has(step.outcome) && path.length === 2 && endsAs(definition, step) === step.outcome)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'outcome'], 'closed'),
            codes: ['law/decision-contradicted', 'law/adverse-end-undecided'],
            at: [`${pointer(path)}/outcome`, ...mentions(definition, step.outcome)],
          };
    },
  },
  {
    family: 'law',
    name: 'nobody is told of silence',
    *mutate(definition) {
      for (const [name, { expired }] of Object.entries<{ expired: { effect: string; to?: string } }>(
        definition.clocks ?? {},
      ))
        if (expired.effect !== 'none' && expired.to)
          yield {
            what: name,
            definition: changed(definition, ['clocks', name, 'expired', 'to']),
            codes: ['law/silence-unrecorded', 'graph/unreachable-step'],
            at: [`/clocks/${name}/expired`, `/steps/${expired.to}`],
          };
    },
  },
  ...(['reasons', 'remedies'] as const).map(
    (part): Mutator => ({
      family: 'law',
      name: `a refusal loses its ${part}`,
      *mutate(definition) {
        for (const [path, step] of steps(definition))
          if (isAdverse(step) && step[part])
            yield {
              what: pointer(path),
              definition: changed(definition, [...path, part]),
              codes: [`law/refusal-without-${part}`],
              at: [pointer(path)],
            };
      },
    }),
  ),
  {
    family: 'law',
    name: 'a machine refuses',
    *mutate(definition) {
      const { start, steps: all } = definition;
      for (const [path, step] of steps(definition))
        if (isAdverse(step) && path.length === 2 && typeof all[start].next === 'string') {
          const next = [
            { when: { '>': [{ var: 'case.filedOn' }, '2030-01-01'] }, to: path[1] },
            { to: all[start].next },
          ];
          yield {
            what: pointer(path),
            definition: changed(definition, ['steps', start, 'next'], next),
            codes: ['law/automated-refusal', 'data/read-before-set'],
            at: [pointer(path), `/letters/${step.letter}`, `/messages/${step.notify}`],
          };
        }
    },
  },
  {
    family: 'law',
    name: 'silence closes the case',
    *mutate(definition) {
      const end = Object.entries<{ kind: string }>(definition.steps).find(([, { kind }]) => kind === 'end')?.[0];
      for (const [name, clock] of Object.entries<{ expired: { effect: string; to?: string } }>(definition.clocks ?? {}))
        if (clock.expired.effect !== 'tacit-grant' && clock.expired.to)
          yield {
            what: name,
            definition: changed(definition, ['clocks', name, 'expired', 'to'], end),
            codes: ['law/silence-closes', 'graph/unreachable-step'],
            at: [`/clocks/${name}/expired/to`, `/steps/${clock.expired.to}`],
          };
    },
  },
  {
    family: 'law',
    name: 'what was granted is taken away without a hearing',
    *mutate(definition) {
      const refusal = [...steps(definition)].find(([path, step]) => isAdverse(step) && path.length === 2)?.[0][1];
      for (const [path, step] of steps(definition))
        if (
          step.kind === 'decide' &&
          !isAdverse(step) &&
          path.length === 2 &&
          refusal !== undefined &&
          typeof step.next === 'string'
        ) {
          const role = Object.keys(definition.roles)[0];
          const label = Object.fromEntries(definition.languages.map((language: string) => [language, 'OK']));
          const look = {
            kind: 'task',
            role,
            due: { after: { months: 6 }, escalate: role },
            outcomes: { keep: { label, next: step.next }, revoke: { label, next: refusal } },
          };
          yield {
            what: pointer(path),
            definition: changed(changed(definition, ['steps', 'look-again'], look), [...path, 'next'], 'look-again'),
            codes: ['law/revocation-without-hearing'],
            at: [`/steps/${refusal}`],
          };
        }
    },
  },
  {
    family: 'law',
    name: 'a step is kept apart from itself',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.kind === 'task')
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'notSameAs'], [path.at(-1)]),
            codes: ['law/separation-without-effect'],
            at: [`${pointer(path)}/notSameAs`],
          };
    },
  },
  {
    family: 'law',
    name: 'the reasons of a refusal need not be filled in',
    *mutate(definition) {
      for (const [path, step] of steps(definition)) {
        if (!isAdverse(step) || !step.letter || !step.reasons?.every((one: string) => one.startsWith('assessment.')))
          continue;
        const filled = step.reasons.filter((one: string) => !definition.data.assessment[one.slice(11)].optional);
        const [field, second] = filled;
        if (field !== undefined && second === undefined)
          yield {
            what: `${pointer(path)} ${field}`,
            definition: changed(definition, ['data', ...field.split('.'), 'optional'], true),
            codes: ['law/reasons-may-be-empty'],
            at: [`${pointer(path)}/reasons`],
          };
      }
    },
  },
  {
    family: 'law',
    name: 'a refusal is explained by what the applicant wrote',
    *mutate(definition) {
      const [field] = definition.forms[definition.steps[definition.start].form].pages[0].fields;
      for (const [path, step] of steps(definition))
        if (isAdverse(step) && step.reasons)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'reasons', step.reasons.length], field),
            codes: ['law/reason-of-applicant', 'law/letter-without-reasons'],
            at: [`${pointer(path)}/reasons`, `/letters/${step.letter}`],
          };
    },
  },
  {
    family: 'law',
    name: 'the authority stops its own time limit',
    *mutate(definition) {
      const officer = [...steps(definition)].find(([, { kind, role }]) => kind === 'task' && role)?.[1].role;
      for (const [path, step] of steps(definition))
        if (step.kind === 'request' && (step.pauses ?? step.restarts) && officer)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'to'], officer),
            codes: ['law/own-pause'],
            at: [`${pointer(path)}/to`],
          };
    },
  },
  {
    family: 'law',
    name: 'a law that is never in force',
    *mutate(definition) {
      for (const [name, { from }] of Object.entries<Definition>(definition.law ?? {}))
        if (from)
          yield {
            what: name,
            definition: changed(definition, ['law', name, 'from'], from.replace(/^\d{2}/, '22')),
            codes: ['law/not-in-force'],
            at: [`/law/${name}/from`],
          };
    },
  },
  {
    family: 'law',
    name: 'the applicant acts in their own case',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        for (const at of [
          ...(step.role ? [[...path, 'role']] : []),
          ...(step.due?.escalate ? [[...path, 'due', 'escalate']] : []),
        ])
          yield {
            what: pointer(at),
            definition: changed(definition, at, 'applicant'),
            codes: ['law/own-case'],
            at: [pointer(at)],
          };
      for (const [path, block] of places(definition))
        if (path[0] === 'letters' && path.at(-1) === 'signature' && typeof block === 'string')
          yield {
            what: pointer(path),
            definition: changed(definition, path, 'applicant'),
            codes: ['law/own-case'],
            at: [pointer(path)],
          };
    },
  },
  {
    family: 'law',
    name: 'an end after a refusal that is not to be adverse',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.kind === 'end' && step.result === 'refused')
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'adverse'], false),
            codes: ['law/refusal-not-adverse'],
            at: [pointer([...path, 'adverse'])],
          };
    },
  },
  {
    family: 'law',
    name: 'a time limit without its law',
    *mutate(definition) {
      for (const [name, { law }] of Object.entries<{ law?: string }>(definition.clocks ?? {}))
        if (law)
          yield {
            what: name,
            definition: changed(definition, ['clocks', name, 'law']),
            codes: ['law/clock-without-law'],
            at: [`/clocks/${name}`],
          };
    },
  },
  {
    family: 'law',
    name: 'nobody says how long cases are kept',
    *mutate(definition) {
      yield {
        what: 'retention',
        definition: changed(definition, ['retention']),
        codes: ['privacy/no-retention'],
        at: ['/retention'],
      };
    },
  },
];
