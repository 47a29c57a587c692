import type { FieldDefinition, Fields } from '../fields/definition.ts';
import { fieldsSchema } from '../fields/definitions.ts';

/** One group of the case file: its fields by name. */
export const dataFields = fieldsSchema.meta({
  description: 'A group of typed fields, by name',
  examples: [{ name: { type: 'text', label: 'Name' } }],
});

/** The case file as a definition declares it: group → field. */
export type Data = Readonly<Record<string, Fields>>;
export type { FieldDefinition, Fields };
