export const verification = [
  `alter table documents
    add column code text collate "C" unique,
    add column sealed_by text collate "C",
    add column revoked_at timestamptz,
    add column revoked_by text collate "C",
    add column revoked_why text`,
  `create index documents_of_content on documents (sha256)`,
  `create table seals (
    fingerprint text collate "C" primary key,
    owner text not null,
    known_since timestamptz not null
  )`,
] as const;
