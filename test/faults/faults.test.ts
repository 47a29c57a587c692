import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findCase } from '#store/cases/find-case.ts';
import { openStore, type Store } from '#store/open-store.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { dataConverterFor, temporalClient } from '#worker/temporal.ts';
import { chance } from './chance.ts';
import { auditBreaks, projectionDifferences, tracesOf } from './findings.ts';
import { Installation } from './installation.ts';
import { type Acknowledged, everyLife, type Life, live } from './lives.ts';

// FAULT_SEED, FAULT_CASES and FAULT_KILLS repeat a run or make it another.
const seed = Number(process.env.FAULT_SEED ?? 20_261_125);
const CASES = Number(process.env.FAULT_CASES ?? 500);
const KILLS = Number(process.env.FAULT_KILLS ?? 40);
const AT_ONCE = 12;
/** Between two cases of the same person, at most: 500 cases take about as long as 40 kills. */
const PAUSE_MS = 5_000;
const TEN_MINUTES = 600_000;

let at: Installation;
let store: Store;
let client: Client;
beforeAll(async () => {
  const databaseUrl = await newDatabase(inject('databaseUrl'));
  const temporalAddress = inject('temporalAddress');
  at = await Installation.start({ temporalAddress, databaseUrl });
  store = await openStore({ databaseUrl });
  client = temporalClient({ address: temporalAddress, namespace: 'default' }, dataConverterFor(store));
});
afterAll(async () => {
  await at?.stop();
  await client?.connection.close();
  await store?.close();
});

/** Everything that a case begins has ended: no workflow runs, and the store knows it. */
async function ended(caseId: string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if ((await findCase(store.db, caseId))?.closed === true) return;
    await pause(100);
  }
}

/** Pulls plugs at moments that chance decides; answers how often. */
async function strikes(next: () => number): Promise<number> {
  const names = [...at.processes.keys()];
  let kills = 0;
  while (kills < KILLS) {
    await pause(next() * 1_500);
    await at.strike(names[Math.floor(next() * names.length)] ?? 'api', next() * 500);
    kills++;
  }
  return kills;
}

test(`${CASES} cases while their processes are killed ${KILLS} times: nothing lost, nothing twice, nothing untrue`, {
  timeout: TEN_MINUTES,
}, async () => {
  console.log(`FAULT_SEED=${seed}`);
  const next = chance(seed);
  const unharmed = new Map<Life, Awaited<ReturnType<typeof tracesOf>>>();
  for (const life of everyLife) {
    const { caseId } = await live(at, life);
    await ended(caseId);
    unharmed.set(life, await tracesOf(store.db, caseId));
  }

  const plan = Array.from({ length: CASES }, () => everyLife[Math.floor(next() * everyLife.length)] ?? 'granted');
  const lived: { readonly life: Life; readonly acknowledged: Acknowledged }[] = [];
  let begun = 0;
  const people = Array.from({ length: AT_ONCE }, async () => {
    for (let mine = begun++; mine < plan.length; mine = begun++) {
      const life = plan[mine] ?? 'granted';
      lived.push({ life, acknowledged: await live(at, life) });
      await pause(next() * PAUSE_MS);
    }
  });
  const striking = strikes(next);
  await Promise.all(people);
  expect(await striking).toBe(KILLS);
  await Promise.all(lived.map(({ acknowledged }) => ended(acknowledged.caseId)));

  const ids = lived.map(({ acknowledged }) => acknowledged.caseId);
  const rows = await store.db.selectFrom('cases').select(['id', 'closed']).execute();
  expect({ cases: rows.length, stuck: rows.filter(({ closed }) => !closed) }).toEqual({
    cases: CASES + everyLife.length,
    stuck: [],
  });
  for (const { life, acknowledged } of lived)
    expect(await tracesOf(store.db, acknowledged.caseId), `${acknowledged.caseId}: ${life}`).toEqual(
      unharmed.get(life),
    );

  const differences: string[] = [];
  const breaks: string[] = [];
  for (const id of ids) {
    differences.push(...(await projectionDifferences(store.db, client, id)));
    breaks.push(...(await auditBreaks(store.db, id)));
  }
  expect({ differences, breaks }).toEqual({ differences: [], breaks: [] });

  const orders = await store.db.selectFrom('hand_offs').select('id').execute();
  expect(at.arrivals.length).toBe(orders.length);
  const sent = await store.db.selectFrom('messages').select('message_id').where('channel', '=', 'email').execute();
  const left = new Set(at.mail.received.map(({ mail }) => mail.messageId));
  expect(left).toEqual(new Set(sent.map((row) => row.message_id)));
  console.log(
    `${lived.length} cases, ${KILLS} kills; ${at.mail.received.length - left.size} of ${left.size} mails came twice, under the same Message-ID`,
  );
});
