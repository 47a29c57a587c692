import type { Kysely } from 'kysely';
import type { AuditTable } from './audit/audit-table.ts';
import type { CasesTable } from './cases/cases-table.ts';
import type { TimelineTable } from './cases/timeline-table.ts';
import type { DigestsTable } from './digests/digests-table.ts';
import type { ContentsTable, DocumentsTable } from './documents/documents-table.ts';
import type { DraftsTable } from './drafts/drafts-table.ts';
import type { EventsTable } from './events/events-table.ts';
import type { HandOffsTable } from './hand-offs/hand-offs-table.ts';
import type { RequestsTable } from './idempotency/requests-table.ts';
import type { IncidentsTable } from './incidents/incidents-table.ts';
import type { MessagesTable } from './messages/messages-table.ts';
import type { MembershipsTable, PeopleTable } from './people/people-table.ts';
import type { PlansTable } from './plans/plans-table.ts';
import type { BatchesTable } from './post/batches-table.ts';
import type { EnclosuresTable } from './post/enclosures-table.ts';
import type { PreferencesTable } from './preferences/preferences-table.ts';
import type { VersionRolesTable, VersionsTable } from './procedures/versions-table.ts';
import type { ProposalsTable } from './proposals/proposals-table.ts';
import type { RepliesTable } from './replies/replies-table.ts';
import type { SealsTable } from './seals/seals-table.ts';
import type { TasksTable } from './tasks/tasks-table.ts';

export interface Tables {
  audit: AuditTable;
  batches: BatchesTable;
  cases: CasesTable;
  contents: ContentsTable;
  digests: DigestsTable;
  documents: DocumentsTable;
  drafts: DraftsTable;
  events: EventsTable;
  enclosures: EnclosuresTable;
  hand_offs: HandOffsTable;
  incidents: IncidentsTable;
  memberships: MembershipsTable;
  messages: MessagesTable;
  people: PeopleTable;
  plans: PlansTable;
  preferences: PreferencesTable;
  proposals: ProposalsTable;
  replies: RepliesTable;
  requests: RequestsTable;
  seals: SealsTable;
  tasks: TasksTable;
  timeline: TimelineTable;
  version_roles: VersionRolesTable;
  versions: VersionsTable;
}

/** The database, or one transaction of it. */
export type Db = Kysely<Tables>;
