export const drafts = [
  `create table drafts (
    id text collate "C" primary key,
    person text collate "C" not null,
    procedure text not null,
    version integer not null,
    language text not null,
    values jsonb not null,
    page integer not null,
    updated_at timestamptz not null
  )`,
  `create index drafts_of_person on drafts (person, updated_at)`,
] as const;
