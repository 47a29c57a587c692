import { storedStatement } from './stored-statement.ts';

// One statement for one record: a round trip is what a record costs. Each part reads `recorded`, which has a row only
// when the case was really written, so that a repeated or early record changes nothing at all.

const CASE_COLUMNS = [
  'id',
  'reference',
  'procedure',
  'version',
  'status',
  'milestone',
  'applicant',
  'filed_by',
  'mandatary',
  'mandate',
  'language',
  'channel',
  'filed_at',
  'updated_at',
  'sequence',
  'head',
  'file',
  'steps',
  'rules',
  'tables',
  'clocks',
  'ended',
  'halted',
  'closed',
];
const NEVER_CHANGES = new Set([
  'id',
  'reference',
  'procedure',
  'applicant',
  'filed_by',
  'mandatary',
  'mandate',
  'channel',
  'filed_at',
]);
const CHANGING = CASE_COLUMNS.filter((column) => !NEVER_CHANGES.has(column));

const GIVEN = `given as materialized (
  select * from jsonb_to_record($1::jsonb) as g(
    id text, reference text, procedure text, version integer, status text, milestone text, applicant text,
    filed_by text, mandatary text, mandate text,
    language text, channel text, filed_at timestamptz, updated_at timestamptz, sequence integer, head text,
    before text, file jsonb, steps jsonb, rules jsonb, tables jsonb, clocks jsonb, ended jsonb, halted jsonb,
    closed boolean, open_tasks jsonb, open_incidents jsonb, lines jsonb, events text, departures jsonb,
    failures jsonb, repairs jsonb))`;

const ALL = CASE_COLUMNS.join(', ');
const WITHOUT_HEAD = CHANGING.filter((column) => column !== 'head');
const assignments = (from: string, columns: readonly string[]): string =>
  columns.map((name) => `${name} = ${from}.${name}`).join(', ');

const INSERTED = `recorded as (
  insert into cases (${ALL}) select ${ALL} from given
  on conflict (id) do nothing returning id, sequence)`;

const UPDATED = `recorded as (
  update cases set ${assignments('given', CHANGING)} from given
  where cases.id = given.id and cases.sequence = given.sequence - 1 and cases.head = given.before
  returning cases.id, cases.sequence)`;

const LAST_HASH = `coalesce((
    select hash from audit where case_id = given.id order by sequence desc, line desc limit 1), given.head)`;

/** A lost case is written again, holding on to the end of its audit chain. A case that went on meanwhile is left. */
const REBUILT = `recorded as (
  insert into cases (${ALL})
  select ${CASE_COLUMNS.map((name) => (name === 'head' ? LAST_HASH : name)).join(', ')} from given
  on conflict (id) do update set ${assignments('excluded', WITHOUT_HEAD)}
  where cases.sequence <= excluded.sequence returning id, sequence)`;

const TASKS = `wanted as materialized (
  select t.* from given, jsonb_to_recordset(given.open_tasks) as t(
    id text, hold text, visit text, path text, step text, role text, assignee text, opened_at timestamptz,
    due_at timestamptz, due_day date, outcomes text[], form text, excluded text[], escalated boolean,
    around jsonb)),
opened as (
  insert into tasks (id, case_id, hold, visit, path, step, role, group_name, procedure, applicant, assignee, status,
    opened_at, due_at, due_day, outcomes, form, excluded, escalated, around)
  select w.id, recorded.id, w.hold, w.visit, w.path, w.step, w.role, version_roles.group_name, given.procedure,
    given.applicant, w.assignee, 'open', w.opened_at, w.due_at, w.due_day, w.outcomes, w.form, w.excluded, w.escalated,
    w.around
  from recorded, given, wanted w
  left join version_roles on version_roles.slug = (select procedure from given)
    and version_roles.version = (select version from given) and version_roles.role = w.role
  on conflict (id) do update set role = excluded.role, group_name = excluded.group_name, assignee = excluded.assignee,
    status = 'open', closed_at = null, outcome = null, closed_by = null, due_at = excluded.due_at,
    due_day = excluded.due_day, outcomes = excluded.outcomes, excluded = excluded.excluded,
    escalated = excluded.escalated, around = excluded.around
  where (tasks.role, tasks.group_name, tasks.assignee, tasks.status, tasks.due_at, tasks.due_day, tasks.outcomes,
      tasks.excluded, tasks.escalated, tasks.around)
    is distinct from (excluded.role, excluded.group_name, excluded.assignee, 'open', excluded.due_at,
      excluded.due_day, excluded.outcomes, excluded.excluded, excluded.escalated, excluded.around)),
gone as (
  update tasks set status = case when d.outcome = any(t.outcomes) then 'done' else 'closed' end,
    outcome = d.outcome, closed_by = d.person, closed_at = coalesce(d.at, given.updated_at)
  from recorded cross join given
  join tasks t on t.case_id = recorded.id and t.status = 'open'
  left join jsonb_to_recordset(given.departures) as d(visit text, outcome text, person text, at timestamptz)
    on d.visit = t.visit
  where tasks.id = t.id and not exists (select from wanted where wanted.id = t.id))`;

const INCIDENTS = `broken as materialized (
  select i.*, coalesce(f.at, given.updated_at) as at from given, jsonb_to_recordset(given.open_incidents) as i(
    id text, activity text, path text, name text, problem jsonb)
  left join jsonb_to_recordset((select failures from given)) as f(activity text, at timestamptz)
    on f.activity = i.activity),
failed as (
  insert into incidents (id, case_id, activity, path, name, problem, opened_at)
  select b.id, recorded.id, b.activity, b.path, b.name, b.problem, b.at from recorded, broken b
  on conflict (id) do update set problem = excluded.problem, opened_at = excluded.opened_at, resolved_at = null,
    resolution = null, resolved_by = null
  where incidents.resolved_at is not null or incidents.problem is distinct from excluded.problem),
mended as (
  update incidents set resolved_at = coalesce(r.at, given.updated_at), resolution = coalesce(r.how, 'released'),
    resolved_by = r.person
  from recorded cross join given
  join incidents i on i.case_id = recorded.id and i.resolved_at is null
  left join jsonb_to_recordset(given.repairs) as r(activity text, how text, person text, at timestamptz)
    on r.activity = i.activity
  where incidents.id = i.id and not exists (select from broken where broken.id = i.id))`;

const LINES = `happened as materialized (
  select l.* from given, jsonb_to_recordset(given.lines) as l(
    line integer, at timestamptz, actor jsonb, event jsonb, before text, hash text)),
told as (
  insert into timeline (case_id, sequence, line, at, actor, role, what, entry)
  select recorded.id, recorded.sequence, h.line, h.at, h.actor->>'person', h.actor->>'role',
    h.event->'entry'->>'what', h.event->'entry' from recorded, happened h),
proven as (
  insert into audit (case_id, sequence, line, at, actor, event, before, hash)
  select recorded.id, recorded.sequence, h.line, h.at, h.actor, h.event, h.before, h.hash
  from recorded, happened h)`;

const EVENTS = `kept as (
  insert into events (case_id, sequence, events)
  select recorded.id, recorded.sequence, given.events from recorded, given
  on conflict (case_id, sequence) do update set events = excluded.events)`;

const SAID = `select recorded.sequence from recorded
  cross join lateral pg_notify('case_changes', recorded.id || ':' || recorded.sequence)`;

const statement = (recorded: string, ...parts: readonly string[]): string =>
  `with ${[GIVEN, recorded, ...parts].join(',\n')}\n${SAID}`;

/** The first record of a case, any later one, and the projection without a record. Each answers a row if it wrote. */
export const firstRecord = storedStatement('first_record', statement(INSERTED, TASKS, INCIDENTS, LINES, EVENTS));
export const laterRecord = storedStatement('later_record', statement(UPDATED, TASKS, INCIDENTS, LINES, EVENTS));
export const projectionAlone = storedStatement('projection_alone', statement(REBUILT, TASKS, INCIDENTS));
