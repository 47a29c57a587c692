/** A message that failed is sent again to another address as a message of its own, once. */
export const sentAgain = [
  `alter table messages add column replaces text collate "C" references messages`,
  `create unique index messages_by_replaced on messages (replaces)`,
] as const;
