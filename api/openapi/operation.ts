import type { z } from 'zod';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Answer, Route } from '../http/route.ts';
import { type ProblemCode, problemKinds } from '../problems/problem-codes.ts';
import { problemShape } from '../shapes/problem.ts';
import { jsonSchema } from './json-schema.ts';
import { parametersOf } from './parameters.ts';

/** One route as an OpenAPI operation. */
export function operation(route: Route): JsonObject {
  const { operationId, summary, access, answers } = route;
  const parameters = parametersOf(route);
  return {
    operationId,
    summary,
    ...(access === 'anyone' || access === 'partner' ? { security: [] } : {}),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: requestBody(route, route.body) }),
    responses: {
      ...refusalResponses(route),
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, response(answer)])),
    },
  };
}

const requestBody = ({ upload, bodyMayBeAbsent }: Route, schema: z.ZodType): JsonObject => ({
  required: bodyMayBeAbsent !== true,
  content: upload
    ? { 'multipart/form-data': multipart(FILES[upload]) }
    : { 'application/json': { schema: jsonSchema(schema, 'input') } },
});

const multipart = (file: JsonObject): JsonObject => ({
  schema: {
    type: 'object',
    required: ['file'],
    additionalProperties: false,
    properties: { file: { contentMediaType: 'application/octet-stream', ...file } },
  },
});

const FILES: { readonly [Kind in NonNullable<Route['upload']>]: JsonObject } = {
  document: {
    type: 'string',
    pattern: '^%PDF-',
    description: 'The bytes of a PDF; those of a JPEG or PNG are taken as well, which no pattern can say',
  },
  // Raw bytes have no type (OpenAPI 3.1.1, “Working with Binary Data”); a type would say that some bytes are refused.
  // An array would be a part for each of its items: there is one file.
  any: {
    minLength: 1,
    not: { type: 'array' },
    description: 'The bytes of one file, whatever it is; at least one byte',
  },
};

const response = ({ description, schema, mediaTypes = [], links }: Answer): JsonObject => ({
  description,
  content: schema
    ? { 'application/json': { schema: jsonSchema(schema, 'output') } }
    : Object.fromEntries(mediaTypes.map((type) => [type, {}])),
  ...(links && { links }),
});

const ALWAYS: readonly ProblemCode[] = [
  'request/malformed',
  'access/not-found',
  'request/method',
  'service/fault',
  'service/away',
];
const WITH_BODY: readonly ProblemCode[] = ['request/too-large', 'request/media-type', 'request/invalid'];
const CHANGING: readonly ProblemCode[] = ['request/forged'];
const REPEATABLE: readonly ProblemCode[] = ['idempotency/in-progress', 'idempotency/other-payload'];

/** What the route can say no with, by status; each with the codes that have it. */
function refusalResponses({ method, access, body, idempotency, counted, refusals = [] }: Route): JsonObject {
  const codes: readonly ProblemCode[] = [
    ...ALWAYS,
    ...(counted ? (['request/too-many'] as const) : []),
    ...(typeof access === 'string' ? [] : (['session/required'] as const)),
    ...(method === 'post' ? CHANGING : []),
    ...(body ? WITH_BODY : []),
    ...(idempotency ? REPEATABLE : []),
    ...refusals,
  ];
  const byStatus = Map.groupBy(codes, (code) => problemKinds[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: [...new Set(codes)].map((code) => `${code}: ${problemKinds[code].title}.`).join(' '),
        content: { 'application/problem+json': { schema: jsonSchema(problemShape, 'output') } },
        ...(status === 405 && { headers: { Allow: { schema: { type: 'string' } } } }),
        ...((status === 503 || status === 429) && { headers: { 'Retry-After': { schema: { type: 'string' } } } }),
      },
    ]),
  ) as JsonObject;
}
