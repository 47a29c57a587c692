import { judgeOpenCases } from '#api/use-cases/judge-open-cases.ts';
import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { renameSteps } from '#engine/compare/rename-steps.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import { holdId } from '#engine/kernel/state.ts';
import { type Version, versionOf } from '#engine/migrate/version.ts';
import { snapshotOf } from '#engine/run/snapshot.ts';
import { Simulation } from '#engine/simulate/simulation.ts';
import type { Store } from '#store/open-store.ts';
import { recordProgress } from '#store/progress/record-progress.ts';

const MANY = 1_000;

function version(change: (definition: { letters: { grant: { subject: object } }; version: number }) => void): Version {
  const definition = structuredClone(rentSubsidy) as never;
  change(definition);
  const found = versionOf(definition);
  if (!found) throw new Error('the rent subsidy does not compile');
  return found;
}

/** A case that was sent back for missing pieces `times` times, as it was recorded. */
async function record(store: Store, { procedure, plan }: Version, id: string, times: number): Promise<void> {
  const simulation = new Simulation(procedure, plan, Date.now());
  const filing = { id, reference: id, channel: 'online', language: 'fr', applicant: 'citizen' };
  const file = { application: rentSubsidy.scenarios[0]?.application as unknown as Json };
  simulation.post({ type: 'case-started', filing, file });
  for (let i = 0; i < times; i++) {
    complete(simulation, 'incomplete', { 'assessment.missing': ['income'] });
    complete(simulation, 'answered', {});
  }
  const { state, events, now } = simulation;
  const { procedure: slug, version } = plan;
  const snapshot = snapshotOf(state);
  const progress = { caseId: id, sequence: 0, at: now, procedure: slug, version, filing, snapshot, lines: [], events };
  await recordProgress(store.db, progress);
}

function complete(simulation: Simulation, outcome: string, values: JsonObject): void {
  const [task] = Object.entries(simulation.state.visits).flatMap(([visit, { holds }]) =>
    Object.entries(holds).flatMap(([key, { type }]) => (type === 'task' ? [holdId(visit, key)] : [])),
  );
  if (task === undefined) throw new Error('no task is open');
  simulation.post({ type: 'task-completed', task, outcome, values, by: { person: 'bob', role: 'caseworker' } });
}

/** What it takes to say of a thousand open cases whether they can move to a new version; ten seconds is the bar. */
export async function benchOpenCases(store: Store): Promise<void> {
  const from = version(() => {});
  const to = version((next) => {
    next.version = 2;
    next.letters.grant.subject = { fr: 'Accord', de: 'Bewilligung', en: 'Grant', lb: 'Accord' };
  });
  const renamed = { 'rent-subsidy/review': 'rent-subsidy/first-look' };
  const called = versionOf({ ...renameSteps(to.procedure, renamed), scenarios: [] });
  if (!called) throw new Error('the rent subsidy does not compile with a renamed step');
  for (let i = 0; i < MANY; i++) await record(store, from, `open-${i}`, i % 4);
  console.log('');
  await judged(store, [from, to], 'against a new version');
  await judged(store, [from, called], 'against one in which a step was renamed', renamed);
}

async function judged(store: Store, versions: readonly [Version, Version], what: string, renamed = {}): Promise<void> {
  const begun = performance.now();
  const { items } = await judgeOpenCases({ store, now: Date.now }, versions, 'en', {}, renamed);
  const ms = performance.now() - begun;
  const movable = items.filter(({ judgement }) => judgement.verdict === 'can-move').length;
  console.log(`${items.length} open cases judged ${what} in ${ms.toFixed(0)} ms; ${movable} can move`);
}
