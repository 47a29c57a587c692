// `json`, not `jsonb`, where a definition is kept: the order of its keys is the order of fields and buttons.
export const procedures = [
  `create table versions (
    slug text collate "C" not null,
    version integer not null check (version > 0),
    definition json not null,
    plan json not null,
    hash text not null,
    status text not null default 'published' check (status in ('published', 'retired')),
    published_at timestamptz not null,
    published_by text not null,
    primary key (slug, version)
  )`,

  `create function keep_version() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      if new.slug = old.slug and new.version = old.version and new.hash = old.hash
        and new.definition::text = old.definition::text and new.plan::text = old.plan::text
        and new.published_at = old.published_at and new.published_by = old.published_by
      then return new; end if;
    end if;
    raise exception 'version % of % is published and never changes', old.version, old.slug
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger versions_are_kept before update or delete on versions
    for each row execute function keep_version()`,

  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'what table % holds is never changed and never deleted', tg_table_name
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger versions_are_not_emptied before truncate on versions
    for each statement execute function refuse_change()`,

  `create table version_roles (
    slug text collate "C" not null,
    version integer not null,
    role text not null,
    group_name text collate "C" not null,
    primary key (slug, version, role),
    foreign key (slug, version) references versions
  )`,
  `create index version_roles_by_group on version_roles (group_name, slug)`,

  `create table plans (
    hash text collate "C" primary key,
    body bytea not null
  )`,
] as const;
