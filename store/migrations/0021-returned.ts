/** Mail servers may change the case of an address, and with it that of the id in it. */
export const returned = [`create index messages_by_small_id on messages (lower(id))`] as const;
