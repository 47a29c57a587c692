import { ApplicationFailure } from '@temporalio/activity';

/** A gateway for text messages, asked by HTTP. */
export interface SmsSettings {
  readonly url: string;
  /** Sent as a bearer token. */
  readonly token: string;
  /**
   * The JSON that this gateway wants; in its texts, {to}, {text} and {id} stand for what is sent.
   * Without it: { "to": "{to}", "text": "{text}", "reference": "{id}" }
   */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

export interface TextMessage {
  /** E.164 */
  readonly to: string;
  readonly text: string;
  /** The same for every attempt, so that the gateway can tell a second one. */
  readonly id: string;
}

const PATIENCE_MS = 10_000;
const USUAL = { to: '{to}', text: '{text}', reference: '{id}' } as const;
/** Asked too soon, or too long ago: these may yet be taken (RFC 9110). */
const PASSING: readonly number[] = [408, 425, 429];

/** Hands a text message to the gateway. What it refuses is final (`message/refused`); all else is tried again. */
export async function sendSms({ url, token, body = USUAL }: SmsSettings, message: TextMessage): Promise<void> {
  let status: number;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': message.id,
      },
      body: JSON.stringify(filled(body, message)),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    status = response.status;
    await response.body?.cancel();
  } catch {
    throw ApplicationFailure.retryable('the gateway: no answer', 'message/not-sent');
  }
  if (status < 300) return;
  const found = `the gateway answered ${status}`;
  throw status < 500 && !PASSING.includes(status)
    ? ApplicationFailure.nonRetryable(found, 'message/refused')
    : ApplicationFailure.retryable(found, 'message/not-sent');
}

function filled(template: unknown, message: TextMessage): unknown {
  if (typeof template === 'string')
    return template.replaceAll(/\{(to|text|id)\}/g, (_, name: keyof TextMessage) => message[name]);
  if (Array.isArray(template)) return template.map((one) => filled(one, message));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, filled(value, message)]));
}
