/** What a task sees besides the case: the items around it, and the file of a part that is called. */
export const tasksAround = [`alter table tasks add column around jsonb`] as const;
