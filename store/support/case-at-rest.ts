import { randomUUID } from 'node:crypto';
import type { Entry } from '#engine/kernel/effect.ts';
import type { Actor } from '#engine/kernel/event.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { TaskHold } from '#engine/kernel/state.ts';
import type { Progress, ProgressLine } from '#engine/run/progress.ts';
import type { OpenTask, Snapshot } from '#engine/run/snapshot.ts';
import { publishVersion } from '../procedures/publish-version.ts';
import type { Db } from '../tables.ts';

export const MONDAY = Date.UTC(2026, 10, 23, 9);
export const HOUR = 3_600_000;

export const citizen: Actor = { person: 'citizen', role: 'applicant' };
export const caseworker: Actor = { person: 'caseworker', role: 'caseworker' };

/** A procedure with a caseworker and a head, each of a group of their own. */
export async function publishRentSubsidy(db: Db, slug = 'rent-subsidy', version = 1): Promise<void> {
  await publishVersion(db, {
    definition: {
      procedure: slug,
      version,
      roles: { caseworker: { group: slug }, head: { group: 'housing-aid-heads' } },
    },
    plan: planOf(slug, version),
    hash: `hash of ${slug} ${version}`,
    publishedBy: 'designer',
    at: MONDAY,
  });
}

export const planOf = (procedure: string, version: number): Plan => ({
  plan: 1,
  procedure,
  version,
  calendar: { id: 'lu', version: 1, zone: 'Europe/Luxembourg', weekend: [6, 7], holidays: [] },
  regime: 'lu',
  messages: {},
  clocks: {},
  nodes: {},
});

export const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  status: 'filed',
  filedAt: MONDAY,
  file: { application: { rent: '1100.00' } },
  steps: {},
  rules: {},
  tables: {},
  clocks: {},
  tasks: [],
  incidents: [],
  closed: false,
  ...change,
});

/** What a case writes down when it comes to rest. */
export function progress(change: Partial<Progress> & { readonly applicant?: string } = {}): Progress {
  const { applicant = 'citizen', ...rest } = change;
  const caseId = change.caseId ?? randomUUID();
  return {
    caseId,
    sequence: 0,
    at: MONDAY,
    procedure: 'rent-subsidy',
    version: 1,
    filing: { id: caseId, reference: `RS-${caseId}`, channel: 'online', language: 'fr', applicant },
    snapshot: snapshot(),
    lines: [line({ what: 'entered', visit: 'rent-subsidy#1' }, citizen)],
    events: [{ type: 'deadline-passed', at: MONDAY }],
    ...rest,
  };
}

export const line = (entry: Entry, by?: Actor, at = MONDAY): ProgressLine => ({ at, entry, ...(by && { by }) });

export const openTask = (visit: string, hold: Partial<TaskHold> = {}, openedAt = MONDAY): OpenTask => ({
  id: `${visit}:task`,
  path: visit.slice(0, visit.lastIndexOf('#')),
  openedAt,
  hold: { type: 'task', role: 'caseworker', outcomes: ['complete', 'incomplete'], ...hold },
});
