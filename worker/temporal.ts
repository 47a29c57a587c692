import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { NativeConnection } from '@temporalio/worker';
import type { Store } from '#store/open-store.ts';
import { findPlan } from '#store/plans/find-plan.ts';
import { savePlan } from '#store/plans/save-plan.ts';
import { PlanCodec } from './codec/plan-codec.ts';

/** What client and worker agree on: a plan travels as its hash, what is large is deflated. */
export const dataConverterFor = ({ db }: Store): DataConverter => ({
  payloadCodecs: [
    new PlanCodec({ save: (hash, body) => savePlan(db, hash, body), find: (hash) => findPlan(db, hash) }),
  ],
});

export interface TemporalPlace {
  readonly address: string;
  readonly namespace: string;
}

/** A client that connects when it is first used, so that an API can start before its Temporal server. */
export function temporalClient({ address, namespace }: TemporalPlace, dataConverter: DataConverter): Client {
  return new Client({ connection: Connection.lazy({ address }), namespace, dataConverter });
}

/** Waits for the server; a worker has nothing to do without it. */
export async function nativeConnection(
  { address }: TemporalPlace,
  log: (line: string) => void,
): Promise<NativeConnection> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await NativeConnection.connect({ address });
    } catch (error) {
      if (attempt === 0) log(`waiting for the Temporal server at ${address}`);
      if (attempt >= 120) throw error;
      await new Promise((again) => setTimeout(again, 500));
    }
  }
}
