/** What people answer to messages by mail. */
export const replies = [
  `create table replies (
    id text collate "C" primary key,
    case_id text collate "C" not null,
    message text collate "C" not null references messages on delete cascade,
    name text not null,
    address text not null,
    from_recipient boolean not null,
    subject text not null,
    body text not null,
    shortened boolean not null,
    enclosures jsonb not null,
    sent_at timestamptz,
    received_at timestamptz not null
  )`,
  `create index replies_of_case on replies (case_id, received_at, id)`,
  `create index replies_to_message on replies (message)`,
] as const;
