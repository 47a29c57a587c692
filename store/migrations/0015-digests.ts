export const digests = [
  `create table digests (
    person text collate "C" not null references people on delete cascade,
    day text not null,
    claimed_at timestamptz not null,
    sent_at timestamptz,
    primary key (person, day)
  )`,
] as const;
