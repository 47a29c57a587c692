export const documents = [
  `create table contents (
    sha256 text collate "C" primary key,
    bytes bytea not null
  )`,
  `alter table contents alter column bytes set storage external`,
  `create table documents (
    id text collate "C" primary key,
    case_id text collate "C",
    name text not null,
    type text not null,
    size integer not null,
    sha256 text collate "C" not null references contents,
    kind text not null check (kind in ('issued', 'uploaded')),
    issued_at timestamptz not null,
    letter text,
    uploaded_by text collate "C"
  )`,
  `create index documents_of_case on documents (case_id, issued_at, id)`,
] as const;
