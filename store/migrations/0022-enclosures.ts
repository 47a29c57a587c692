/** A letter goes to each of those who are told by post, so to several envelopes. */
export const enclosures = [
  `create table enclosures (
    message text collate "C" not null references messages on delete cascade,
    document text collate "C" not null references documents on delete cascade,
    primary key (message, document)
  )`,
  `create index enclosures_of_document on enclosures (document)`,
  `insert into enclosures (message, document) select posted_with, id from documents where posted_with is not null`,
  `alter table documents drop column posted_with`,
] as const;
