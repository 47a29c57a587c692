// Text, not jsonb: it is never searched, and may say what jsonb cannot hold, such as a NUL in an answer from outside.
export const events = [
  `create table events (
    case_id text collate "C" not null,
    sequence integer not null,
    events text not null,
    primary key (case_id, sequence)
  )`,
] as const;
