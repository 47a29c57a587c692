export const incidents = [
  `create table incidents (
    id text collate "C" primary key,
    case_id text collate "C" not null references cases,
    activity text not null,
    path text not null,
    name text not null,
    problem jsonb not null,
    opened_at timestamptz not null,
    resolved_at timestamptz,
    resolution text,
    resolved_by text
  )`,
  `create index incidents_of_case on incidents (case_id)`,
  `create index incidents_by_opening on incidents (opened_at, id)`,
  `create index incidents_open on incidents (opened_at, id) where resolved_at is null`,
] as const;
