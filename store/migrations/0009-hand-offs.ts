export const handOffs = [
  `create table hand_offs (
    id text collate "C" primary key,
    key text not null unique,
    case_id text collate "C" not null,
    path text not null,
    partner text not null,
    state text not null check (state in ('sending', 'acknowledged', 'answered', 'refused', 'failed')),
    event jsonb not null,
    sent_at timestamptz not null,
    acknowledged_at timestamptz,
    answered_at timestamptz,
    answer jsonb,
    problem jsonb
  )`,
  `create index hand_offs_of_case on hand_offs (case_id, sent_at, id)`,
] as const;
