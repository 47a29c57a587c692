// Rows that change with every record leave room for their next state on the same page.
export const cases = [
  `create table cases (
    id text collate "C" primary key,
    reference text not null unique,
    procedure text collate "C" not null,
    version integer not null,
    status text not null,
    milestone text,
    applicant text collate "C" not null,
    language text not null,
    channel text not null,
    filed_at timestamptz not null,
    updated_at timestamptz not null,
    sequence integer not null,
    head text not null,
    file jsonb not null,
    steps jsonb not null,
    rules jsonb not null,
    tables jsonb not null,
    clocks jsonb not null,
    ended jsonb,
    halted jsonb,
    closed boolean not null
  ) with (fillfactor = 80)`,
  `create index cases_by_filing on cases (filed_at, id)`,
  `create index cases_by_applicant on cases (applicant, filed_at, id)`,
  `create index cases_by_procedure on cases (procedure, filed_at, id)`,

  `create table timeline (
    case_id text collate "C" not null,
    sequence integer not null,
    line integer not null,
    at timestamptz not null,
    actor text,
    role text,
    what text not null,
    entry jsonb not null,
    primary key (case_id, sequence, line)
  )`,
] as const;
