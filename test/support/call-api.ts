export interface Answer {
  readonly status: number;
  readonly body: never;
  readonly headers: Headers;
}

/** One call of the API, by whom the token names; without one by nobody. */
export async function callApi(
  url: string,
  token: string | undefined,
  method: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    body: (json && text ? JSON.parse(text) : text) as never,
    headers: response.headers,
  };
}
