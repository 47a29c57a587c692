import { expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import { routes } from '../routes/routes.ts';
import { openApi } from './openapi.ts';

const document = openApi(routes);
const operations = Object.entries(document.paths as JsonObject).flatMap(([path, item]) =>
  Object.entries(item as JsonObject).map(([method, operation]) => ({
    path,
    method,
    operation: operation as JsonObject,
  })),
);

test('every operation has a name of its own', () => {
  const names = operations.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(routes.length);
});

test('every reference leads somewhere', () => {
  const wanted = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
  expect(wanted.length).toBeGreaterThan(50);
  for (const ref of new Set(wanted)) {
    const [whole, ...way] = ref.split('/');
    const found = way.reduce<unknown>((place, name) => (place as JsonObject | undefined)?.[name], document);
    expect([ref, whole, typeof found]).toEqual([ref, '#', 'object']);
  }
});

test('every link leads to an operation and its parameters', () => {
  const linked = JSON.stringify(document).matchAll(/"operationId":"(\w+)","parameters":(\{[^}]*\})/g);
  for (const [, name, parameters = '{}'] of linked) {
    const operation = operations.find((one) => one.operation.operationId === name)?.operation;
    const declared = ((operation?.parameters ?? []) as { name: string }[]).map((one) => one.name);
    expect(declared).toEqual(expect.arrayContaining(Object.keys(JSON.parse(parameters) as object)));
  }
});

test.each(operations)('$method $path says what it refuses, as a problem', ({ path, method, operation }) => {
  const responses = operation.responses as Record<string, { content?: JsonObject }>;
  const wanted = ['404', '405', '500', '503', ...(path.startsWith('/api/') ? ['401'] : [])];
  expect(Object.keys(responses)).toEqual(expect.arrayContaining(wanted));
  if (operation.requestBody)
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '413', '415', '422']));
  for (const [status, { content }] of Object.entries(responses))
    if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
  expect(
    Object.keys(responses).some((status) => status.startsWith('2')),
    method,
  ).toBe(true);
});

test('an upload that may be anything has a schema that no bytes break but none at all, and is one file', () => {
  const body = operations.find(({ path }) => path === '/verify')?.operation.requestBody as {
    content: { 'multipart/form-data': { schema: JsonObject } };
  };
  const { properties, required } = body.content['multipart/form-data'].schema as {
    properties: JsonObject;
    required: [];
  };
  expect(required).toEqual(['file']);
  const { description: _, ...file } = properties.file as JsonObject;
  expect(file).toEqual({ contentMediaType: 'application/octet-stream', minLength: 1, not: { type: 'array' } });
});
