import type { Json, JsonObject } from '../kernel/json.ts';
import { definitions } from '../steps/definitions.ts';
import { mergePatch } from './merge-patch.ts';

/** A small, correct and complete procedure: tests and the pages of docs/problems say what they change in it. */
export const sampleProcedure = {
  procedure: 'parking-permit',
  version: 1,
  languages: ['en', 'fr'],
  service: {
    name: { en: 'Parking permit', fr: 'Permis de stationnement' },
    description: { en: 'Park near your home.', fr: 'Stationnez près de chez vous.' },
    authority: 'town-of-sample',
    audience: ['citizen'],
    channels: ['online', 'counter'],
    cost: '0.00 EUR',
  },
  law: {
    traffic: { title: { en: 'Traffic regulation', fr: 'Règlement de circulation' }, url: 'https://legilux.public.lu/' },
    panc: {
      title: { en: 'Administrative procedure', fr: 'Procédure administrative' },
      url: 'https://legilux.public.lu/',
    },
  },
  calendar: 'lu',
  roles: {
    caseworker: { name: { en: 'Caseworker', fr: 'Gestionnaire' }, group: 'permits' },
    head: { name: { en: 'Head of unit', fr: 'Chef de service' }, group: 'heads' },
  },
  partners: { treasury: { name: 'Treasury' } },
  data: {
    application: {
      name: { type: 'text', label: { en: 'Name', fr: 'Nom' }, sensitivity: 'personal' },
      birthDate: { type: 'date', label: { en: 'Date of birth', fr: 'Date de naissance' } },
      amount: { type: 'money', label: { en: 'Monthly income', fr: 'Revenu mensuel' } },
      members: {
        type: 'list',
        label: { en: 'Members of the household', fr: 'Membres du ménage' },
        of: {
          name: { type: 'text', label: { en: 'Name', fr: 'Nom' } },
          income: { type: 'money', label: { en: 'Income', fr: 'Revenu' } },
        },
      },
      proof: { type: 'file', accept: ['pdf'], label: { en: 'Proof of residence', fr: 'Certificat de résidence' } },
    },
    assessment: {
      fee: { type: 'money', label: { en: 'Fee', fr: 'Redevance' } },
      reasons: { type: 'longText', optional: true, label: { en: 'Reasons', fr: 'Motifs' } },
    },
  },
  forms: {
    application: {
      pages: [
        {
          title: { en: 'You', fr: 'Vous' },
          fields: ['application.name', 'application.birthDate', 'application.amount', 'application.members'],
        },
        { title: { en: 'Your home', fr: 'Votre domicile' }, fields: ['application.proof'] },
      ],
    },
    notes: { pages: [{ title: { en: 'Review', fr: 'Instruction' }, fields: ['assessment.reasons'] }] },
    proof: { pages: [{ title: { en: 'Your proof', fr: 'Votre preuve' }, fields: ['application.proof'] }] },
  },
  rules: {
    eligibility: {
      criteria: [
        {
          id: 'adult',
          law: 'traffic#3',
          onFail: 'refuse',
          text: { en: 'The applicant is of age', fr: 'Le demandeur est majeur' },
          test: { '>=': [{ 'years-between': [{ var: 'application.birthDate' }, { var: 'case.filedOn' }] }, 18] },
        },
      ],
    },
  },
  tables: {
    fee: {
      law: 'traffic#annex',
      hitPolicy: 'unique',
      inputs: [{ expression: { var: 'application.amount' }, type: 'money' }],
      outputs: [{ name: 'amount', type: 'money' }],
      editions: [
        {
          validFrom: '2024-01-01',
          rows: [
            [['< 2000'], ['10.00']],
            [['>= 2000'], ['20.00']],
          ],
        },
      ],
    },
  },
  clocks: {
    decision: {
      law: 'panc#4',
      starts: 'filed',
      after: { months: 3 },
      expired: { effect: 'tacit-refusal', to: 'record-silence' },
    },
  },
  start: 'apply',
  steps: {
    apply: { kind: 'submission', form: 'application', next: 'acknowledge' },
    acknowledge: { kind: 'notify', message: 'received', next: 'assess' },
    assess: {
      kind: 'evaluate',
      rules: 'eligibility',
      tables: 'fee',
      set: { 'assessment.fee': { var: 'tables.fee.amount' } },
      next: 'review',
    },
    review: {
      kind: 'task',
      role: 'caseworker',
      form: 'notes',
      due: { after: { workingDays: 10 }, remind: [{ workingDays: 2 }], escalate: 'head' },
      outcomes: {
        complete: {
          label: { en: 'Complete', fr: 'Complet' },
          next: [{ when: { '>': [{ var: 'assessment.fee' }, 15] }, to: 'grant' }, { to: 'refuse' }],
        },
        incomplete: { label: { en: 'Something is missing', fr: 'Il manque une pièce' }, next: 'ask' },
      },
    },
    ask: {
      kind: 'request',
      to: 'applicant',
      form: 'proof',
      message: 'pieces-missing',
      pauses: ['decision'],
      due: { after: { months: 1 }, remind: [{ days: 7 }], to: 'close' },
      next: 'assess',
    },
    grant: { kind: 'decide', outcome: 'granted', letter: 'permit', notify: 'decided', next: 'order' },
    order: {
      kind: 'hand-off',
      to: 'treasury',
      shares: ['assessment.fee', 'case.reference'],
      due: { after: { workingDays: 10 }, to: 'granted' },
      outcomes: { refused: { next: 'granted', set: { 'assessment.reasons': 'The treasury has refused it.' } } },
      next: 'granted',
    },
    refuse: {
      kind: 'decide',
      outcome: 'refused',
      adverse: true,
      reasons: ['rules.eligibility', 'assessment.reasons'],
      letter: 'refusal',
      remedies: 'court',
      notify: 'decided',
      next: 'refused',
    },
    'record-silence': { kind: 'notify', message: 'silence', to: 'head' },
    close: { kind: 'end', result: 'closed' },
    granted: { kind: 'end', result: 'granted' },
    refused: { kind: 'end', result: 'refused' },
    withdrawn: { kind: 'end', result: 'withdrawn' },
  },
  on: { withdrawal: { message: 'withdraw', by: 'applicant', interrupt: true, to: 'withdrawn' } },
  remedies: {
    court: {
      law: 'panc#14',
      body: { en: 'Administrative court', fr: 'Tribunal administratif' },
      after: { months: 3 },
      form: { en: 'through a lawyer', fr: 'par ministère d’avocat à la Cour' },
    },
  },
  letters: {
    permit: {
      subject: { en: 'Your permit', fr: 'Votre permis' },
      blocks: [
        {
          paragraph: {
            en: 'The fee is {{ assessment.fee | money }}.',
            fr: 'La redevance est de {{ assessment.fee | money }}.',
          },
        },
        { signature: 'head' },
      ],
    },
    refusal: {
      subject: { en: 'Refusal', fr: 'Refus' },
      blocks: [
        { paragraph: { en: 'Filed on {{ case.filedOn | date }}.', fr: 'Déposée le {{ case.filedOn | date }}.' } },
        { explanation: 'rules.eligibility' },
        { paragraph: '{{ assessment.reasons }}' },
        { remedies: 'court' },
        { signature: 'head' },
      ],
    },
  },
  messages: {
    received: {
      subject: { en: 'Your application {{ case.reference }}', fr: 'Votre demande {{ case.reference }}' },
      body: {
        en: 'We have received it.',
        fr: 'Nous l’avons bien reçue.',
      },
    },
    'pieces-missing': {
      subject: { en: 'Pieces are missing', fr: 'Il manque des pièces' },
      body: { en: 'Please send them by {{ due | date }}.', fr: 'Envoyez-les avant le {{ due | date }}.' },
    },
    decided: {
      subject: { en: 'A letter is waiting', fr: 'Une lettre vous attend' },
      body: { en: 'Your decision is in your space.', fr: 'La décision est dans votre espace.' },
    },
    silence: {
      subject: { en: 'Time limit passed', fr: 'Délai dépassé' },
      body: {
        en: 'None by {{ clocks.decision.lastDay | date }}.',
        fr: 'Rien au {{ clocks.decision.lastDay | date }}.',
      },
    },
  },
  retention: { closed: { years: 10 }, drafts: { days: 60 } },
  scenarios: [
    {
      name: 'granted',
      filedAt: '2026-11-30T09:12',
      application: {
        name: 'A',
        birthDate: '1990-05-02',
        amount: '2400.00',
        members: [{ name: 'B', income: '0.00' }],
        proof: 'residence.pdf',
      },
      then: [
        { after: { days: 3 }, task: 'review', outcome: 'complete' },
        { after: { days: 1 }, 'hand-off': 'order', outcome: 'accepted' },
      ],
      expect: {
        result: 'granted',
        letters: ['permit'],
        messages: ['received', 'decided'],
        'clocks.decision': '2027-03-01',
      },
    },
    {
      name: 'withdrawn',
      filedAt: '2026-11-30T09:12',
      application: { like: 'granted' },
      then: [{ after: { days: 1 }, event: 'withdraw' }],
      expect: { result: 'withdrawn', letters: [] },
    },
  ],
} as const;

/** The sample with some of it changed: a JSON merge patch (RFC 7396), in which null removes. */
export const sampleWith = (patch: JsonObject, sample: unknown = sampleProcedure): JsonObject =>
  mergePatch(sample as JsonObject, patch) as JsonObject;

/** What steps may mention; kinds show themselves with a certificate too. */
const SECTIONS = ['roles', 'partners', 'forms', 'rules', 'tables', 'letters', 'messages', 'law', 'procedures'] as const;
const visit = {
  start: 'look',
  steps: {
    look: {
      kind: 'task',
      role: 'caseworker',
      form: 'notes',
      due: { after: { workingDays: 5 }, escalate: 'head' },
      outcomes: { done: { label: { en: 'Done', fr: 'Fait' } } },
    },
  },
};
const certificate = { subject: { en: 'Certificate', fr: 'Certificat' }, blocks: [{ signature: 'head' }] };

/**
 * A correct procedure around a few steps, of which the first follows the submission, and `over` ends the case.
 * It declares what they mention and nothing else.
 */
export function procedureAround(steps: Readonly<Record<string, { readonly kind: string }>>): JsonObject {
  const all = sampleWith({ letters: { certificate }, procedures: { visit } });
  const [first = 'over'] = Object.keys(steps);
  const { place } = definitions[steps[first]?.kind as keyof typeof definitions] as { readonly place?: string };
  const { on, scenarios, clocks, remedies, ...kept } = all;
  const procedure: Record<string, Json> = {
    ...kept,
    ...Object.fromEntries(SECTIONS.map((section) => [section, {}])),
    start: place === 'start' ? first : 'apply',
    steps: {
      ...(place !== 'start' && { apply: { kind: 'submission', form: 'application', next: first } }),
      ...(steps as unknown as JsonObject),
      ...(JSON.stringify(steps).includes('"over"') && { over: { kind: 'end', result: 'closed' } }),
    },
  };
  // From the steps to the letters that they issue, to the role that signs those, and so on.
  for (let before = -1, after = 0; before !== after; before = after, after = countOf(procedure))
    for (const section of SECTIONS)
      for (const [name, part] of Object.entries(all[section] as JsonObject))
        if (mentions(procedure, name)) procedure[section] = { ...(procedure[section] as JsonObject), [name]: part };
  return procedure;
}

const countOf = (procedure: JsonObject): number =>
  SECTIONS.reduce((count, section) => count + Object.keys(procedure[section] as JsonObject).length, 0);

const mentions = ({ data, ...procedure }: JsonObject, name: string): boolean =>
  new RegExp(`"(rules\\.)?${name}(#[^"]*)?"(?!:)`).test(JSON.stringify(procedure));
