import { ApplicationFailure } from '@temporalio/activity';
import { fieldsToFill, readEvidence } from '#engine/fields/read-evidence.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { Fetched } from '#engine/steps/fetch/behaviour.ts';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Partner, Parts } from '../parts.ts';
import { boundedText } from './bounded-text.ts';

const PATIENCE_MS = 15_000;
const LARGEST_ANSWER = 1_000_000;

interface Order {
  readonly register: string;
  readonly into: string;
  readonly step: string;
  readonly request: JsonObject;
}

/**
 * Asks a registered partner for evidence, as a signed CloudEvent that says what the register needs to find it and which
 * fields are wanted. The same request may come several times; it changes nothing there. Answers the values by place, none
 * where the register answers 404. Final: `evidence/unknown-register`, `evidence/refused` (another 4xx), `evidence/unfit`
 * (an answer that does not fit its field); anything else is tried again. No redirect is followed.
 */
export const fetchEvidence =
  ({ definitions, partners, publicUrl, log }: Parts) =>
  async ({ key, procedure, version, input, facts }: ActivityRequest): Promise<Fetched> => {
    const { register, into, step, request } = input as unknown as Order;
    const { url, secret } = registerOf(partners, register);
    const { definition } = await definitions.find(procedure, version);
    const wanted = fieldsToFill(definition.data, into).map((field) => field.slice(field.lastIndexOf('.') + 1));
    const event = {
      specversion: '1.0',
      id: key,
      type: 'dossier.evidence-request',
      source: `${publicUrl}/procedures/${procedure}`,
      subject: String((facts.case as JsonObject).reference),
      datacontenttype: 'application/json',
      data: { request, wanted },
    };
    const answered = await ask(url, secret, JSON.stringify(event));
    if (answered.status === 404) return {};
    if (answered.status !== 200) {
      const refused = answered.status >= 400 && answered.status < 500 && !COME_BACK.has(answered.status);
      const found = answered.status === 0 ? answered.text : `the register answered ${answered.status}`;
      log(`evidence for ${step} from ${register}: ${found}`);
      throw refused
        ? ApplicationFailure.nonRetryable(found, 'evidence/refused')
        : ApplicationFailure.retryable(found, 'evidence/no-answer');
    }
    const read = readEvidence(definition.data, into, evidenceIn(answered.text), facts);
    if ('values' in read) return { values: read.values };
    const found = read.problems.map(({ code, pointer }) => `${pointer}: ${code}`).join('; ');
    log(`evidence/unfit: ${step} from ${register}: ${found}`);
    throw ApplicationFailure.nonRetryable(found, 'evidence/unfit');
  };

/** Of a register's 4xx, those that say nothing about the evidence: too slow, too early, too much at once. */
const COME_BACK = new Set([408, 425, 429]);

function registerOf(
  partners: Readonly<Record<string, Partner>>,
  name: string,
): { readonly url: string; readonly secret: string } {
  const partner = Object.hasOwn(partners, name) ? partners[name] : undefined;
  if (partner?.evidence === undefined)
    throw ApplicationFailure.nonRetryable(
      `${name} is not registered with an address for evidence`,
      'evidence/unknown-register',
    );
  return { url: partner.evidence, secret: partner.secret };
}

/** The register's status and text; 0 and why, when there is none. */
async function ask(
  url: string,
  secret: string,
  body: string,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json', [SIGNATURE_HEADER]: sign(secret, body, Date.now()) },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: response.status, text: await boundedText(response, LARGEST_ANSWER) };
  } catch (error) {
    const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
    return { status: 0, text: `no answer: ${cause?.code ?? name}` };
  }
}

function evidenceIn(text: string): Json {
  try {
    const { evidence } = JSON.parse(text) as { readonly evidence?: Json };
    if (evidence !== undefined) return evidence;
  } catch {
    // told below
  }
  throw ApplicationFailure.nonRetryable('the answer is not { "evidence": … } as JSON', 'evidence/unfit');
}
