import type { Context } from 'hono';
import type { Env } from '#api/http/env.ts';

/** What a form sent. */
export interface Posted {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Files that were chosen; inputs that were left empty are not among them. */
  readonly files: ReadonlyMap<string, readonly File[]>;
}

/** The first value of a name, if it was sent. */
export const sent = ({ fields }: Posted, name: string): string | undefined => fields.get(name)?.[0];

/** All values of a name. */
export const allSent = ({ fields }: Posted, name: string): readonly string[] => fields.get(name) ?? [];

/** Reads the body of a form, of either encoding. Undefined when it is none. */
export async function readPosted(c: Context<Env>): Promise<Posted | undefined> {
  let form: FormData;
  try {
    form = await c.req.formData();
  } catch {
    return undefined;
  }
  const fields = new Map<string, string[]>();
  const files = new Map<string, File[]>();
  for (const [name, value] of form.entries())
    if (typeof value !== 'string') {
      if (value.size > 0 || value.name !== '') files.set(name, [...(files.get(name) ?? []), value]);
    } else fields.set(name, [...(fields.get(name) ?? []), storable(value)]);
  return { fields, files };
}

/** Browsers send line ends as CR LF, whatever was typed (HTML standard); NUL is kept by no database. */
const storable = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '\ufffd');
