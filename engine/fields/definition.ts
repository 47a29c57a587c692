import { z } from 'zod';
import type { Json } from '../kernel/json.ts';
import { duration } from '../language/duration.ts';
import { expression } from '../language/expression.ts';
import { fieldName, id } from '../language/id.ts';
import { text } from '../language/text.ts';

/** What every field of the case file may say, whatever its type. */
export const common = {
  label: text.describe('What the field is called, on pages and in letters'),
  help: text.optional().describe('One sentence that helps to fill it in'),
  optional: z.boolean().optional().describe('Whether it may be left empty; it may not when absent'),
  showIf: expression
    .optional()
    .describe('The field is asked only when this holds; hidden, it is neither validated nor kept'),
  check: z
    .strictObject({ test: expression, message: text.describe('What is wrong and what to enter instead') })
    .optional()
    .describe('A condition that the value has to meet, and what to say when it does not'),
  source: id.optional().describe('Where the value comes from: applicant (when absent), or a register'),
  evidence: id.optional().describe('The evidence that this proves, in CPSV-AP terms'),
  sensitivity: z
    .enum(['ordinary', 'personal', 'special'])
    .optional()
    .describe('special: the categories of Article 9 GDPR, such as health; ordinary when absent'),
  keep: duration.optional().describe('How long it is kept, when shorter than the case'),
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
  z.strictObject({ type: z.literal(type), ...common, ...own }) as unknown as z.ZodObject<
    { type: z.ZodLiteral<Type> } & typeof common & Shape,
    z.core.$strict
  >;

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

/** Checks the shape while keeping the exact types. */
export const typeOf = <const Type extends string, Schema extends z.ZodType>(
  definition: TypeDefinition<Type, Schema>,
): TypeDefinition<Type, Schema> => definition;
