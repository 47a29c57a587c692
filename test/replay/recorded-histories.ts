import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { PlanCodec } from '#worker/codec/plan-codec.ts';

const folder = fileURLToPath(new URL('histories/', import.meta.url));
const PLANS = 'plans.json';

/** The plans that the histories name, by their hash. */
export class RecordedPlans {
  readonly bodies = new Map<string, string>();

  static read(): RecordedPlans {
    const plans = new RecordedPlans();
    const stored = JSON.parse(readFileSync(folder + PLANS, 'utf8')) as Record<string, unknown>;
    for (const [hash, plan] of Object.entries(stored)) plans.bodies.set(hash, JSON.stringify(plan));
    return plans;
  }

  get converter(): DataConverter {
    const { bodies } = this;
    const save = async (hash: string, body: Uint8Array): Promise<void> =>
      void bodies.set(hash, Buffer.from(body).toString());
    const find = async (hash: string): Promise<Uint8Array | undefined> => {
      const body = bodies.get(hash);
      return body === undefined ? undefined : Buffer.from(body);
    };
    return { payloadCodecs: [new PlanCodec({ save, find })] };
  }

  write(): void {
    const plans = [...this.bodies].map(([hash, body]) => [hash, JSON.parse(body) as unknown] as const);
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + PLANS, `${JSON.stringify(Object.fromEntries(plans))}\n`);
  }
}

export interface RecordedHistory {
  readonly workflowId: string;
  readonly events: readonly unknown[];
}

export const recordedNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== PLANS)
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();

export const readHistory = (name: string): RecordedHistory =>
  JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as RecordedHistory;

export function writeHistory(name: string, history: RecordedHistory): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(history)}\n`);
}
