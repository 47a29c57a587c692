import { z } from 'zod';
import type { Json } from '../kernel/json.ts';
import { duration } from '../language/duration.ts';
import { expression } from '../language/expression.ts';
import { fieldName, id } from '../language/id.ts';
import { oneOf } from '../language/one-of.ts';
import { text } from '../language/text.ts';

/** What every field of the case file may say, whatever its type. */
export const common = {
  label: text.meta({ description: 'What the field is called, on pages and in letters', examples: ['Monthly rent'] }),
  help: text.optional().meta({
    description: 'One sentence that helps to fill it in',
    examples: ['Without charges, as it stands in the lease.'],
  }),
  optional: z
    .boolean()
    .optional()
    .meta({ description: 'Whether it may be left empty; it may not when absent', examples: [true] }),
  showIf: expression.optional().meta({
    description: 'The field is asked only when this holds; hidden, it is neither validated nor kept',
    examples: [{ '==': [{ var: 'application.tenure' }, 'rent'] }],
  }),
  check: z
    .strictObject({
      test: expression.describe('What has to hold'),
      message: text.meta({
        description: 'What is wrong and what to enter instead',
        examples: ['The lease ends before it begins; enter a later day.'],
      }),
    })
    .optional()
    .meta({
      description: 'A condition that the value has to meet, and what to say when it does not',
      examples: [
        {
          test: { '>': [{ var: 'application.until' }, { var: 'application.from' }] },
          message: 'It ends before it begins.',
        },
      ],
    }),
  source: id.optional().meta({
    description: 'Where the value comes from: applicant (when absent), or a register',
    examples: ['population-register'],
  }),
  evidence: id
    .optional()
    .meta({ description: 'The evidence that this proves, in CPSV-AP terms', examples: ['proof-of-income'] }),
  sensitivity: oneOf({
    ordinary: 'It says nothing of a person',
    personal: 'It says something of a person',
    special: 'A special category of Article 9 GDPR, such as health',
  })
    .optional()
    .describe('How far it has to be protected; ordinary when absent'),
  keep: duration
    .optional()
    .meta({ description: 'How long it is kept, when shorter than the case', examples: [{ years: 2 }] }),
};

const commonObject = z.strictObject(common);

/** Any field, as code that is not of its type sees it. */
export type FieldDefinition = z.infer<typeof commonObject> & { readonly type: string };

/** Fields by name. */
export type Fields = Readonly<Record<string, FieldDefinition>>;

export const fieldsOf = (field: z.ZodType<FieldDefinition>) => z.record(fieldName, field) as unknown as FieldsSchema;
export type FieldsSchema = z.ZodType<Fields>;

/** The schema of one type of field: its own words beside those that every field has. */
export const fieldOf = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, own: Shape) =>
  z.strictObject({
    type: z.literal(type),
    ...common,
    ...own,
  }) as unknown as z.ZodObject<{ type: z.ZodLiteral<Type> } & typeof common & Shape, z.core.$strict>;

/** Refuses bounds between which no value lies. */
export const inOrder =
  <Bound>(greater: (min: Bound, max: Bound) => boolean) =>
  (context: z.core.ParsePayload<{ min?: Bound | undefined; max?: Bound | undefined }>) => {
    if (context.issues.length > 0) return;
    const { min, max } = context.value;
    if (min !== undefined && max !== undefined && greater(min, max))
      context.issues.push({ code: 'custom', input: min, path: ['min'], message: 'min is greater than max' });
  };

/** What a type of field says of itself; how it is read and shown stands beside it. */
export interface TypeDefinition<Type extends string, Schema extends z.ZodType> {
  readonly type: Type;
  /** One sentence for authors. */
  readonly summary: string;
  readonly schema: (fields: FieldsSchema) => Schema;
  /** A field of this type, and a value as the case file holds it. */
  readonly example: { readonly field: z.input<Schema>; readonly value: Json };
}

/** Checks the shape while keeping the exact types; the schema tells an editor what the type says of itself. */
export const typeOf = <const Type extends string, Schema extends z.ZodType>(
  definition: TypeDefinition<Type, Schema>,
): TypeDefinition<Type, Schema> => ({
  ...definition,
  schema: (fields) =>
    definition.schema(fields).meta({
      id: `field-${definition.type}`,
      description: definition.summary,
      examples: [definition.example.field],
    }),
});
