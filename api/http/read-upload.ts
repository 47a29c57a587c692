import type { Context } from 'hono';
import { type Refusal, refuse } from '../problems/refusal.ts';
import type { Env } from './env.ts';

/** The one file of a multipart form, in its part `file`. */
export async function readUpload(
  c: Context<Env>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | Refusal> {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'multipart/form-data')
    return refuse('request/media-type', 'Send the file as multipart/form-data, in a part called file.');
  let form: FormData;
  try {
    form = await c.req.formData();
  } catch {
    return refuse('request/malformed', 'The body is no multipart form.');
  }
  const parts = [...form.entries()];
  const [name, file] = parts[0] ?? [];
  const upload = parts.length === 1 && name === 'file' && file !== undefined ? await fileFrom(file) : undefined;
  return (
    upload ??
    refuse('request/invalid', 'Send one part, called file, with a file name.', {
      faults: [{ pointer: '/file', code: 'field/not-a-file', detail: 'Send exactly one file.' }],
    })
  );
}

/** A part without a file name came as text: good only if it was text. */
async function fileFrom(
  part: File | string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  if (part instanceof File) return { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) };
  return part.includes('\ufffd') ? undefined : { name: 'file', bytes: new TextEncoder().encode(part) };
}
