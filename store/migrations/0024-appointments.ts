/** What a message tells of, for calendars: a whole day or a time, and whether it was cancelled. */
export const appointments = [`alter table messages add column appointment jsonb`] as const;
