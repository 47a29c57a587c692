import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { pool, quantile } from './statistics.ts';
import type { Variant } from './variants.ts';
import { WorkerProcess } from './worker-process.ts';

export interface Size {
  readonly cases: number; // of each variant
  readonly width: number; // at once
  readonly rounds: number; // the variants take turns
}

interface Measured {
  readonly ms: number[];
  readonly events: number[];
  seconds: number;
  cpu: number;
}

/** Runs each variant's cases in turns, and prints them beside the first. */
export async function measure(
  client: Client,
  variants: Readonly<Record<string, Variant>>,
  env: Readonly<Record<string, string>>,
  { cases, width, rounds }: Size,
): Promise<void> {
  const all = Object.entries(variants).map(([name, variant]) => ({
    name,
    variant,
    worker: new WorkerProcess({ ...env, QUEUE: variant.queue, WORKFLOWS: variant.workflows }),
    seen: { ms: [], events: [], seconds: 0, cpu: 0 } as Measured,
  }));
  try {
    await Promise.all(all.map(({ worker }) => worker.ready));
    for (const { variant, worker } of all)
      await pool(100, width, async () => void (await one(client, variant, worker)));
    for (let round = 0; round < rounds; round++)
      for (const { variant, worker, seen } of round % 2 ? all.toReversed() : all) {
        const cpu = await worker.cpu();
        const begun = performance.now();
        await pool(Math.ceil(cases / rounds), width, async (i) => {
          const { ms, events } = await one(client, variant, worker, i % 50 === 0);
          seen.ms.push(ms);
          if (events > 0) seen.events.push(events);
        });
        seen.seconds += (performance.now() - begun) / 1_000;
        seen.cpu += (await worker.cpu()) - cpu;
      }
  } finally {
    for (const { worker } of all) worker.end();
  }
  report(all);
}

async function one(
  client: Client,
  variant: Variant,
  worker: WorkerProcess,
  counted = false,
): Promise<{ ms: number; events: number }> {
  const caseId = randomUUID();
  const opened = worker.opened(caseId);
  const begun = performance.now();
  await variant.start(client, caseId);
  await variant.act(client, caseId, await opened);
  const handle = client.workflow.getHandle(caseId);
  await handle.result();
  const ms = performance.now() - begun;
  return { ms, events: counted ? (await handle.describe()).historyLength : 0 };
}

function report(all: readonly { readonly name: string; readonly seen: Measured }[]): void {
  const rate = ({ ms, seconds }: Measured): number => ms.length / seconds;
  const cpu = ({ ms, cpu }: Measured): number => (cpu / ms.length) * 1_000;
  const rows = all.map(({ name, seen }) => ({
    variant: name,
    'cases/s': rate(seen).toFixed(1),
    ...Object.fromEntries(
      all
        .slice(0, 2)
        .map((other, i) => [`× ${i === 0 ? 'by hand' : 'limit'}`, (rate(seen) / rate(other.seen)).toFixed(2)]),
    ),
    'p50 ms': quantile(seen.ms, 0.5).toFixed(0),
    'p99 ms': quantile(seen.ms, 0.99).toFixed(0),
    events: Math.max(...seen.events),
    'worker cpu ms': cpu(seen).toFixed(1),
  }));
  console.table(rows);
}
