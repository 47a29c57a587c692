import { randomUUID } from 'node:crypto';
import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { snapshotOf } from '#engine/run/snapshot.ts';
import { Simulation } from '#engine/simulate/simulation.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { recordProgress } from '#store/progress/record-progress.ts';
import type { PagesUnderTest } from './pages-under-test.ts';

let cases = 0;

interface Wanted {
  readonly channel: string;
  /** The work that sends it fails, so that it is an incident of its case. */
  readonly failing?: true;
}

/** A case, and a message about it that is to leave on a channel. For tests. */
export async function messageAbout({ store, plan }: PagesUnderTest, { channel, failing }: Wanted): Promise<string> {
  const caseId = randomUUID();
  const simulation = new Simulation(rentSubsidy as never, plan, Date.UTC(2026, 10, 25));
  if (failing) simulation.failAt('acknowledge');
  const reference = `RS-2026-${++cases}`;
  const filing = { id: caseId, reference, applicant: 'citizen', language: 'fr', channel: 'online' };
  simulation.post({ type: 'case-started', filing, file: {}, by: { person: 'citizen', role: 'applicant' } });
  const snapshot = snapshotOf(simulation.state);
  const [incident] = snapshot.incidents;
  const [sequence, at] = [0, Date.now()];
  const about = { caseId, procedure: 'rent-subsidy', version: 1, filing, sequence, at };
  await recordProgress(store.db, { ...about, snapshot, lines: [], events: [] });
  const { id } = await queueMessage(store.db, {
    key: `${caseId}/${incident?.activity}/citizen`,
    caseId,
    recipient: 'citizen',
    address: channel === 'email' ? 'citizen@mail.example' : '12, rue de l’Église\nL-4501 Differdange',
    role: 'applicant',
    channel,
    language: 'fr',
    subject: 'Décision',
    body: 'Une lettre est jointe.',
    state: 'queued',
    at,
  });
  return id;
}
