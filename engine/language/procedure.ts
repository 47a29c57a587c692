import { z } from 'zod';
import { scopeFields } from '../steps/definitions.ts';
import { clock } from './clock.ts';
import { duration } from './duration.ts';
import { event } from './event.ts';
import { dataFields } from './field.ts';
import { form } from './form.ts';
import { fieldName, id } from './id.ts';
import { law, role } from './law.ts';
import { letter } from './letter.ts';
import { message } from './message.ts';
import { remedy } from './remedy.ts';
import { ruleSet } from './rules.ts';
import { scenario } from './scenario.ts';
import { service } from './service.ts';
import { table } from './table.ts';
import { language } from './text.ts';

/** One version of one procedure: all that an administration writes down. */
export const procedure = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .meta({
        description: 'Where an editor finds this schema',
        examples: ['../../schema/procedure/1.json'],
      }),
    procedure: id.meta({ description: 'The short name of the procedure, as in addresses', examples: ['rent-subsidy'] }),
    version: z
      .int()
      .min(1)
      .max(100_000)
      .meta({ description: 'Its version; a published one never changes', examples: [1] }),
    languages: z
      .array(language)
      .min(1)
      .meta({
        description: 'The languages in which every text is complete; the first is the main one',
        examples: [['fr', 'de', 'en']],
      }),
    service: service.meta({
      description: 'What citizens see of it, in CPSV-AP terms',
      examples: [
        {
          name: 'Rent subsidy',
          description: 'A monthly contribution to your rent.',
          authority: 'housing-aid-service',
          audience: ['citizen'],
          channels: ['online', 'counter'],
        },
      ],
    }),
    law: z
      .record(id, law)
      .optional()
      .meta({
        description: 'The laws it rests on, by the id under which it cites them',
        examples: [{ 'housing-aid': { title: 'Law on housing aid', url: 'https://legilux.public.lu/' } }],
      }),
    calendar: id.meta({ description: 'Holidays and regime of time limits', examples: ['lu', 'fr', 'nl', 'uk', 'eu'] }),
    roles: z
      .record(id, role)
      .optional()
      .meta({
        description: 'Who works on it',
        examples: [{ caseworker: { name: 'Caseworker', group: 'rent-subsidy' } }],
      }),
    partners: z
      .record(
        id,
        z.strictObject({ name: z.string().meta({ description: 'What it is called', examples: ['Land registry'] }) }),
      )
      .optional()
      .meta({
        description: 'Other authorities, as registered',
        examples: [{ 'land-registry': { name: 'Land registry' } }],
      }),
    events: z
      .record(id, event)
      .optional()
      .meta({
        description: 'What may happen to a case from outside',
        examples: [{ withdraw: { title: 'Withdraw the application', by: 'applicant' } }],
      }),
    data: z.record(fieldName, dataFields).meta({
      description: 'The case file: groups of typed fields',
      examples: [{ application: { name: { type: 'text', label: 'Name' } } }],
    }),
    forms: z
      .record(id, form)
      .optional()
      .meta({
        description: 'What people fill in: pages of fields of the case file',
        examples: [{ application: { pages: [{ title: 'You', fields: ['application.name'] }] } }],
      }),
    rules: z
      .record(id, ruleSet)
      .optional()
      .meta({
        description: 'Sets of criteria: what the law asks for',
        examples: [
          {
            eligibility: {
              criteria: [
                {
                  id: 'of-age',
                  text: 'The applicant is of age',
                  test: { '>=': [{ var: 'assessment.age' }, 18] },
                  onFail: 'refuse',
                },
              ],
            },
          },
        ],
      }),
    tables: z
      .record(id, table)
      .optional()
      .meta({
        description: 'Decision tables, in dated editions',
        examples: [
          {
            amount: {
              hitPolicy: 'unique',
              inputs: [{ expression: { var: 'application.children' }, type: 'integer' }],
              outputs: [{ name: 'amount', type: 'money' }],
              editions: [{ validFrom: '2026-01-01', rows: [[['-'], ['120.00']]] }],
            },
          },
        ],
      }),
    clocks: z
      .record(id, clock)
      .optional()
      .meta({
        description: 'The legal time limits of the authority',
        examples: [{ decision: { starts: 'filed', after: { months: 3 }, expired: { effect: 'tacit-refusal' } } }],
      }),
    remedies: z
      .record(id, remedy)
      .optional()
      .meta({
        description: 'What can be done against its decisions',
        examples: [
          { court: { law: 'panc#14', body: 'Administrative court', after: { months: 3 }, form: 'through a lawyer' } },
        ],
      }),
    letters: z
      .record(id, letter)
      .optional()
      .meta({
        description: 'Its letters and certificates, made of blocks',
        examples: [
          { permit: { subject: 'Your permit', blocks: [{ paragraph: 'We grant it.' }, { signature: 'head' }] } },
        ],
      }),
    messages: z
      .record(id, message)
      .optional()
      .meta({
        description: 'What goes out by e-mail and in the space of the applicant',
        examples: [{ decided: { subject: 'A letter is waiting', body: 'The decision is in your space.' } }],
      }),
    procedures: z

      .record(id, z.strictObject(scopeFields))
      .optional()
      .meta({
        description: 'Parts that steps of kind call enter, each visit with a case file of its own',
        examples: [{ inspection: { start: 'over', steps: { over: { kind: 'end', result: 'closed' } } } }],
      }),
    ...scopeFields,
    retention: z
      .strictObject({
        closed: duration.describe('How long a case is kept once it is closed; it is erased then, by itself'),
        drafts: duration.optional().describe('How long an unfinished application is kept after the last change'),
      })
      .optional()
      .meta({
        description: 'How long closed cases and unfinished applications are kept',
        examples: [{ closed: { years: 10 }, drafts: { days: 60 } }],
      }),
    scenarios: z
      .array(scenario)
      .optional()
      .meta({
        description: 'Tests in the procedure’s own words, played by the simulator',
        examples: [
          [
            {
              name: 'granted',
              filedAt: '2026-11-30T09:12',
              application: { name: 'Léa Muller' },
              then: [{ after: { days: 3 }, task: 'review', outcome: 'complete' }],
              expect: { result: 'granted' },
            },
          ],
        ],
      }),
  })
  .meta({ title: 'Dossier procedure' });
export type Procedure = z.infer<typeof procedure>;
