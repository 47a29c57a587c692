const PATIENCE_MS = 10_000;
const LONGEST_ANSWER = 200_000; // bytes

interface Sent {
  readonly type: string;
  readonly accept: string;
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly authorization?: string;
}

/** Sends something to a trust service and answers what it says. @throws Error when it cannot be reached or says no. */
export async function post(url: string, { type, accept, body, authorization }: Sent): Promise<Uint8Array> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': type, accept, ...(authorization !== undefined && { authorization }) },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const answer = new Uint8Array(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${new URL(url).host} answers ${response.status}`);
  if (answer.byteLength > LONGEST_ANSWER) throw new Error(`${new URL(url).host} answers too much`);
  return answer;
}
