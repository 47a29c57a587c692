export const post = [
  `create table batches (
    id text collate "C" primary key,
    made_at timestamptz not null,
    made_by text collate "C" not null,
    sha256 text,
    pages integer,
    pieces jsonb not null default '[]',
    printed_at timestamptz,
    printed_by text collate "C"
  )`,
  `create index batches_by_making on batches (made_at, id)`,
  `alter table messages
    add column batch text collate "C" references batches,
    add column tried jsonb not null default '[]',
    add column settled_at timestamptz,
    add column settled_by text collate "C"`,
  `create index messages_to_print on messages (created_at, id)
    where channel = 'post' and state = 'queued' and batch is null`,
  `create index messages_of_batch on messages (batch) where batch is not null`,
  `create index messages_not_arrived on messages (created_at, id) where state = 'failed' and settled_at is null`,
  `alter table documents add column posted_with text collate "C"`,
  `alter table preferences drop constraint preferences_channel_check`,
  `alter table preferences add constraint preferences_channel_check
    check (channel in ('email', 'sms', 'portal', 'post'))`,
  `alter table preferences add column postal_address text`,
] as const;
