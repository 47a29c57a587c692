import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PayloadCodec, Payload as TemporalPayload } from '@temporalio/common';
import proto from '@temporalio/proto';

/** A content-addressed table of bytes. */
export interface PlanTable {
  save(hash: string, body: Uint8Array): Promise<void>;
  find(hash: string): Promise<Uint8Array | undefined>;
}

const { Payload } = proto.temporal.api.common.v1;

const ENCODING = 'encoding';
const PLAN = 'binary/dossier-plan';
const DEFLATED = 'binary/dossier-deflate';
const PLAN_BEGINS = '{"plan":1,';
const WORTH_DEFLATING = 1_024;
const MOST_KNOWN = 500;

/**
 * Exchanges a plan for its hash on the way into a history and back on the way out, and deflates what else is large.
 * Deterministic, because the content is its name: a history holds 32 bytes where the plan would be in each run's first event.
 */
export class PlanCodec implements PayloadCodec {
  readonly #table: PlanTable;
  readonly #bodies = new Map<string, Uint8Array>();

  constructor(table: PlanTable) {
    this.#table = table;
  }

  encode(payloads: TemporalPayload[]): Promise<TemporalPayload[]> {
    return Promise.all(payloads.map((payload) => this.#encoded(payload)));
  }

  decode(payloads: TemporalPayload[]): Promise<TemporalPayload[]> {
    return Promise.all(payloads.map((payload) => this.#decoded(payload)));
  }

  async #encoded(payload: TemporalPayload): Promise<TemporalPayload> {
    const data = bytesOf(payload);
    if (isPlan(data)) {
      const hash = createHash('sha256').update(data).digest('hex');
      if (!this.#bodies.has(hash)) {
        await this.#table.save(hash, data);
        this.#keep(hash, data);
      }
      return { metadata: { [ENCODING]: utf8(PLAN) }, data: Buffer.from(hash, 'hex') };
    }
    if (data.length < WORTH_DEFLATING) return payload;
    const whole = Payload.encode(payload).finish();
    return { metadata: { [ENCODING]: utf8(DEFLATED) }, data: deflateRawSync(whole, { level: 1 }) };
  }

  async #decoded(payload: TemporalPayload): Promise<TemporalPayload> {
    const encoding = Buffer.from(payload.metadata?.[ENCODING] ?? []).toString();
    const data = bytesOf(payload);
    if (encoding === PLAN) {
      const hash = Buffer.from(data).toString('hex');
      return { metadata: { [ENCODING]: utf8('json/plain') }, data: await this.#body(hash) };
    }
    if (encoding === DEFLATED) return Payload.decode(inflateRawSync(data));
    return payload;
  }

  async #body(hash: string): Promise<Uint8Array> {
    const known = this.#bodies.get(hash) ?? (await this.#table.find(hash));
    if (!known) throw new Error(`no plan is stored under ${hash}`);
    this.#keep(hash, known);
    return known;
  }

  #keep(hash: string, body: Uint8Array): void {
    if (this.#bodies.size >= MOST_KNOWN) this.#bodies.clear();
    this.#bodies.set(hash, body);
  }
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const isPlan = (data: Uint8Array): boolean =>
  Buffer.from(data.subarray(0, PLAN_BEGINS.length)).toString() === PLAN_BEGINS;

/** No data is an empty list in protobuf's eyes, and bytes of the sandbox are of another realm. */
const bytesOf = ({ data }: TemporalPayload): Uint8Array =>
  data instanceof Uint8Array ? data : Buffer.from(data ?? []);
