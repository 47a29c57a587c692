import { readFileSync } from 'node:fs';
import type { Client } from '@temporalio/client';
import { compile } from '#engine/compile/compile.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Store } from '#store/open-store.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import { CASE_WORKFLOW, type CaseInput, post } from '#workflows/contract.ts';
import { decide } from './by-hand.ts';

/** One way of running the same case. */
export interface Variant {
  readonly queue: string;
  /** The workflow code of its worker, beside this file. */
  readonly workflows: string;
  start(client: Client, caseId: string): Promise<unknown>;
  /** The officer's act, once the case waits for it; a case by hand has but one task. */
  act(client: Client, caseId: string, task?: string): Promise<unknown>;
}

export const byHandVariant = (type: 'byHand' | 'byHandLocal'): Variant => ({
  queue: `bench-${type}`,
  workflows: './by-hand.ts',
  start: (client, caseId) =>
    client.workflow.start(type, {
      workflowId: caseId,
      taskQueue: `bench-${type}`,
      args: [{ application: { income: '2500.00', members: 4 }, filing: filingOf(caseId) }],
    }),
  act: (client, caseId) => client.workflow.getHandle(caseId).executeUpdate(decide, { args: ['approve'] }),
});

/** A procedure that Dossier runs, from its file, as one officer decides it. */
export async function dossierVariant(
  store: Store,
  file: string,
  application: JsonObject,
  outcome: string,
): Promise<Variant> {
  const definition = JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
  const { plan, findings } = compile(definition);
  if (!plan) throw new Error(`${file} has errors: ${JSON.stringify(findings)}`);
  await publishVersion(store.db, { definition, plan, hash: contentHash(definition), publishedBy: 'bench' });
  const queue = `bench-${plan.procedure}`;
  const by = { person: 'citizen', role: 'applicant' };
  return {
    queue,
    workflows: '../../workflows/index.ts',
    start: (client, caseId) => {
      const input: CaseInput = { filing: filingOf(caseId), file: application, by };
      return client.workflow.start(CASE_WORKFLOW, { workflowId: caseId, taskQueue: queue, args: [plan, input] });
    },
    act: (client, caseId, task = '') => {
      const done = { type: 'task-completed', task, outcome, values: {} } as const;
      return client.workflow
        .getHandle(caseId)
        .executeUpdate(post, { args: [{ ...done, by: { person: 'caseworker', role: 'caseworker' } }] });
    },
  };
}

const filingOf = (caseId: string) => ({
  id: caseId,
  reference: caseId,
  channel: 'online',
  language: 'en',
  applicant: 'citizen',
});
