export const requests = [
  `create table requests (
    actor text collate "C" not null,
    key text not null,
    route text not null,
    request_hash text not null,
    case_id text not null,
    state text not null check (state in ('in-progress', 'done')),
    leased_until timestamptz not null,
    status integer,
    response jsonb,
    created_at timestamptz not null default now(),
    primary key (actor, key)
  )`,
] as const;
