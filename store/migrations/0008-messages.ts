export const messages = [
  `create table messages (
    id text collate "C" primary key,
    key text not null unique,
    case_id text collate "C" not null,
    recipient text collate "C" not null,
    address text,
    role text not null,
    channel text not null,
    language text not null,
    subject text not null,
    body text not null,
    state text not null check (state in ('outbox', 'queued', 'sent', 'failed')),
    message_id text,
    created_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null default 0,
    problem jsonb
  )`,
  `create index messages_of_case on messages (case_id, created_at, id)`,
  `create index messages_of_recipient on messages (recipient, created_at, id)`,
  `create index messages_by_creation on messages (created_at, id)`,
] as const;
