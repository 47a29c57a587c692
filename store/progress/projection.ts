import type { Filing } from '#engine/kernel/event.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { heldBy, stepOf } from '#engine/kernel/state.ts';
import type { OpenIncident, OpenTask, Snapshot } from '#engine/run/snapshot.ts';
import { opaqueId } from '../columns/opaque-id.ts';
import { taskId } from '../tasks/task-id.ts';

/** A case at rest, as the store shows it. */
export interface Projected {
  readonly caseId: string;
  readonly sequence: number;
  /** Epoch ms. */
  readonly at: number;
  readonly procedure: string;
  readonly version: number;
  readonly filing: Filing;
  readonly snapshot: Snapshot;
}

/** The rows it makes: what the statements of `project.ts` read as one JSON document. */
export const projectionOf = ({ caseId, sequence, at, procedure, version, filing, snapshot }: Projected) => ({
  id: caseId,
  reference: filing.reference,
  procedure,
  version,
  status: snapshot.status,
  milestone: snapshot.milestone ?? null,
  applicant: filing.applicant,
  filed_by: filing.filedBy ?? null,
  mandatary: filing.mandatary ?? null,
  mandate: filing.mandate ?? null,
  language: filing.language,
  channel: filing.channel,
  filed_at: iso(snapshot.filedAt),
  updated_at: iso(at),
  sequence,
  file: snapshot.file,
  steps: snapshot.steps,
  rules: snapshot.rules,
  tables: snapshot.tables,
  clocks: snapshot.clocks,
  ended: snapshot.ended ?? null,
  halted: snapshot.halted ?? null,
  closed: snapshot.closed,
  open_tasks: snapshot.tasks.map((task) => taskRow(caseId, task)),
  open_incidents: snapshot.incidents.map((incident) => incidentRow(caseId, incident)),
});

const taskRow = (caseId: string, { id, path, openedAt, hold, around }: OpenTask): JsonObject => ({
  id: taskId(caseId, id),
  hold: id,
  visit: heldBy(id).visit,
  path,
  step: stepOf(path),
  role: hold.role,
  assignee: hold.assignee ?? null,
  opened_at: iso(openedAt),
  due_at: hold.due === undefined ? null : iso(hold.due),
  due_day: hold.dueDay ?? null,
  outcomes: hold.outcomes,
  form: hold.form ?? null,
  excluded: hold.excluded ?? [],
  escalated: hold.escalated ?? false,
  around: around === undefined ? null : { ...around },
});

const incidentRow = (caseId: string, { activity, path, name, problem }: OpenIncident): JsonObject => ({
  id: opaqueId(`${caseId}/${activity}`),
  activity,
  path,
  name,
  problem: { ...problem },
});

export const iso = (at: number): string => new Date(at).toISOString();
