import type { Context } from 'hono';
import type { z } from 'zod';
import { nothingHere, Refusal, refuse } from '../problems/refusal.ts';
import type { Env } from './env.ts';
import { faultsOf } from './faults-of.ts';
import { readJson } from './read-json.ts';
import { readUpload } from './read-upload.ts';
import type { Route } from './route.ts';
import { sentenceOf } from './sentence-of.ts';

export interface Sent {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly key: string | undefined;
}

const KEY = /^[!-~]{1,200}$/;

/** What was sent, as the route's schemas read it. */
export async function readInput(c: Context<Env>, route: Route): Promise<Sent | Refusal> {
  const params = route.params?.safeParse(c.req.param());
  if (params && !params.success) return nothingHere(); // no id of ours looks like that
  const query = readQuery(c, route.query);
  if (query instanceof Refusal) return query;
  const key = readKey(c, route);
  if (key instanceof Refusal) return key;
  const sent = { params: params?.data, query, key: key.key };
  if (route.body && isEncoded(c))
    return refuse('request/media-type', 'Send the body as it is, without Content-Encoding.');
  if (route.upload) {
    const upload = await readUpload(c);
    return upload instanceof Refusal ? upload : { ...sent, ...nothing, body: upload };
  }
  if (!route.body) return { ...sent, ...nothing };
  const body = await readBody(c, route, route.body);
  return body instanceof Refusal ? body : { ...sent, ...nothing, ...body };
}

const nothing = { body: undefined, text: '', bytes: new Uint8Array() };

function readQuery(c: Context<Env>, schema: z.ZodType | undefined): unknown {
  const given = c.req.queries();
  const repeated = Object.entries(given).find(([, values]) => values.length > 1);
  if (repeated) return refuse('request/malformed', 'A parameter is given more than once.');
  const read = schema?.safeParse(Object.fromEntries(Object.entries(given).map(([name, [value]]) => [name, value])), {
    error: sentenceOf,
  });
  if (!read || read.success) return read?.data;
  return refuse('request/malformed', 'A parameter of the address is not right; see errors.', {
    faults: faultsOf(read.error.issues),
  });
}

const isEncoded = ({ req }: Context<Env>): boolean =>
  (req.header('content-encoding') ?? 'identity').toLowerCase() !== 'identity';

function readKey(c: Context<Env>, { idempotency }: Route): { readonly key: string | undefined } | Refusal {
  if (idempotency === undefined) return { key: undefined };
  const key = c.req.header('idempotency-key');
  if (key === undefined)
    return idempotency === 'required'
      ? refuse(
          'idempotency/missing-key',
          'Send a header Idempotency-Key with a new random text, and the same one whenever you repeat this request.',
        )
      : { key: undefined };
  return KEY.test(key)
    ? { key }
    : refuse('request/malformed', 'An Idempotency-Key has 1 to 200 visible ASCII characters.');
}

async function readBody(
  c: Context<Env>,
  { bodyMayBeAbsent, bodyAsBytes }: Route,
  schema: z.ZodType,
): Promise<Partial<Sent> | Refusal> {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  const isJson = mediaType === 'application/json';
  if (isJson && bodyAsBytes) return { bytes: new Uint8Array(await c.req.arrayBuffer()) };
  const text = textOf(await c.req.arrayBuffer());
  if (text === undefined) return refuse('request/malformed', 'The body is not UTF-8, as JSON has to be.');
  const isAbsent = text === '' && bodyMayBeAbsent === true;
  if (!isAbsent && !isJson) return refuse('request/media-type', 'Send the body as application/json.');
  const read = isAbsent ? { json: {} } : readJson(text);
  if (read instanceof Refusal) return read;
  const parsed = schema.safeParse(read.json, { error: sentenceOf });
  if (parsed.success) return { body: parsed.data, text };
  return refuse('request/invalid', 'The body does not have the expected shape; see errors.', {
    faults: faultsOf(parsed.error.issues),
  });
}

/** Undefined when it is not UTF-8: nobody's letters are replaced. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
