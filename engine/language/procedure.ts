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
import { language, text } from './text.ts';

/** One version of one procedure: all that an administration writes down. */
export const procedure = z
  .strictObject({
    $schema: z.string().optional(),
    procedure: id.describe('The short name of the procedure, as in addresses'),
    version: z.int().min(1).max(100_000),
    languages: z
      .array(language)
      .min(1)
      .describe('The languages in which every text is complete; the first is the main one'),
    service,
    law: z.record(id, law).optional(),
    calendar: id.describe('Holidays and regime of time limits'),
    roles: z.record(id, role).optional(),
    partners: z
      .record(id, z.strictObject({ name: z.string() }))
      .optional()
      .describe('Other authorities, as registered'),
    events: z.record(id, event).optional(),
    data: z.record(fieldName, dataFields).describe('The case file: groups of typed fields'),
    forms: z.record(id, form).optional(),
    rules: z.record(id, ruleSet).optional(),
    tables: z.record(id, table).optional(),
    clocks: z.record(id, clock).optional(),
    remedies: z.record(id, remedy).optional(),
    letters: z.record(id, letter).optional(),
    messages: z.record(id, message).optional(),
    procedures: z
      .record(id, z.strictObject({ title: text.optional(), ...scopeFields }))
      .optional()
      .describe('Parts that steps of kind call enter, each visit with a case file of its own'),
    ...scopeFields,
    retention: z
      .strictObject({ closed: duration, drafts: duration.optional() })
      .optional()
      .describe('How long closed cases and unfinished applications are kept'),
    scenarios: z.array(scenario).optional(),
  })
  .meta({ id: 'procedure', title: 'Dossier procedure' });
export type Procedure = z.infer<typeof procedure>;
