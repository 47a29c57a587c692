export const channels = [
  `alter table messages drop constraint messages_state_check`,
  `alter table messages add constraint messages_state_check
    check (state in ('outbox', 'queued', 'sent', 'delivered', 'failed', 'printed'))`,
  `alter table messages
    add column due text,
    add column event text collate "C",
    add column revision integer not null default 0`,
  `create index messages_by_event on messages (event)`,
  `create index messages_by_mail on messages (message_id)`,
  `create table preferences (
    person text collate "C" primary key references people on delete cascade,
    channel text not null check (channel in ('email', 'sms', 'portal')),
    language text not null,
    phone text
  )`,
  `alter table documents add column opened_at timestamptz`,
] as const;
