export const people = [
  `create table people (
    id text collate "C" primary key,
    name text not null,
    email text,
    language text not null,
    kind text not null check (kind in ('citizen', 'staff'))
  )`,
  `create table memberships (
    person text collate "C" not null references people on delete cascade,
    group_name text collate "C" not null,
    primary key (person, group_name)
  )`,
  `create index memberships_by_group on memberships (group_name, person)`,
] as const;
