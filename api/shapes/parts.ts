import { z } from 'zod';

/** Names under which shapes stand in the OpenAPI document. */
export const shapes = z.registry<{ id: string }>();

/** An id of ours, as addresses carry it. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .describe('An id');

export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ format: 'slug' })
  .describe('The name of a procedure');

export const versionNumber = z
  .string()
  .regex(/^[1-9][0-9]{0,5}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(100_000));

export const instant = z.iso.datetime().describe('An instant, ISO 8601 with zone');
export const day = z.iso.date().describe('A day, YYYY-MM-DD');

export const iso = (at: number): string => new Date(at).toISOString();
export const isoOrNull = (at: number | null | undefined): string | null => (typeof at === 'number' ? iso(at) : null);

/** Any JSON object, as it comes. */
export const jsonObject = z
  .custom<Readonly<Record<string, never>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'It has to be an object.',
  )
  .meta({ type: 'object' });

/** Text of at most so many whole characters (code points, as JSON Schema counts them). */
const upTo = (longest: number) =>
  z
    .string()
    .refine((value) => value.length <= longest || [...value].length <= longest, `At most ${longest} characters.`)
    .refine((value) => value.isWellFormed(), 'Half a character cannot be kept: remove it.')
    .meta({ maxLength: longest });

const NOT_NUL = '[^\\u0000]';

/** Text of at most so many characters, without NUL, which cannot be kept. */
export const text = (longest: number) =>
  upTo(longest).regex(new RegExp(`^${NOT_NUL}*$`), 'The character NUL cannot be kept: remove it.');

/** The same, and it says something. */
export const words = (longest: number) =>
  upTo(longest).regex(new RegExp(`^\\s*[^\\s\\u0000]${NOT_NUL}*$`), 'Write something, without the character NUL.');

/** Part of a list, and the cursor of the part after it. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('The cursor of the next part; null at the end'),
  });

const digits = z.string().regex(/^[0-9]{1,3}$/);

/** What every list may be asked for. */
export const paging = {
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,500}$/)
    .optional()
    .describe('The `next` of the part before'),
  limit: digits.transform(Number).pipe(z.int().min(1).max(200)).optional().describe('How many at most; 50 when absent'),
};

export const links = z.record(z.string(), z.string()).describe('Addresses of what belongs to it, by name');
