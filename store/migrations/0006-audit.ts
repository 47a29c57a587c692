export const audit = [
  `create table audit (
    case_id text collate "C" not null,
    sequence integer not null,
    line integer not null,
    at timestamptz not null,
    actor jsonb,
    event jsonb not null,
    before text not null,
    hash text not null,
    primary key (case_id, sequence, line)
  )`,
  `create trigger audit_only_grows before update or delete or truncate on audit
    for each statement execute function refuse_change()`,
] as const;
