// Two persons by construction: a version that says who proposed it hangs on an approved proposal of the very same content,
// and nobody approves what is their own. A version without a proposal came with Dossier or was published by one person.
export const proposals = [
  `create table proposals (
    id integer generated always as identity primary key,
    slug text collate "C" not null,
    version integer not null check (version > 0),
    definition json not null,
    hash text not null,
    proposed_at timestamptz not null,
    proposed_by text not null,
    state text not null default 'open' check (state in ('open', 'approved', 'refused', 'replaced')),
    settled_at timestamptz,
    settled_by text,
    reason text,
    check ((state = 'open') = (settled_at is null) and (state = 'open') = (settled_by is null)),
    check (state <> 'refused' or length(reason) > 0),
    constraint a_second_person_approves check (state <> 'approved' or settled_by <> proposed_by)
  )`,
  `create unique index one_open_proposal on proposals (slug, version) where state = 'open'`,

  `create function keep_proposal() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      if old.state = 'open' and new.id = old.id and new.slug = old.slug and new.version = old.version
        and new.hash = old.hash and new.definition::text = old.definition::text
        and new.proposed_at = old.proposed_at and new.proposed_by = old.proposed_by
      then return new; end if;
    end if;
    raise exception 'a proposal never changes but to be approved, refused or replaced, once'
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger proposals_are_kept before update or delete on proposals
    for each row execute function keep_proposal()`,
  `create trigger proposals_are_not_emptied before truncate on proposals
    for each statement execute function refuse_change()`,

  `alter table versions
    add column proposal integer references proposals,
    add column proposed_by text,
    add check ((proposal is null) = (proposed_by is null)),
    add constraint two_persons_publish check (proposed_by <> published_by)`,
  `create function agreed_version() returns trigger language plpgsql as $$
  begin
    if new.proposal is null or exists (
      select from proposals where id = new.proposal and slug = new.slug and version = new.version and hash = new.hash
        and definition::text = new.definition::text and state = 'approved'
        and proposed_by = new.proposed_by and settled_by = new.published_by
    ) then return new; end if;
    raise exception 'version % of % is not what was proposed and approved', new.version, new.slug
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger versions_are_agreed before insert on versions
    for each row execute function agreed_version()`,
  `create or replace function keep_version() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      if new.slug = old.slug and new.version = old.version and new.hash = old.hash
        and new.definition::text = old.definition::text and new.plan::text = old.plan::text
        and new.published_at = old.published_at and new.published_by = old.published_by
        and new.proposal is not distinct from old.proposal and new.proposed_by is not distinct from old.proposed_by
      then return new; end if;
    end if;
    raise exception 'version % of % is published and never changes', old.version, old.slug
      using errcode = 'restrict_violation';
  end $$`,
] as const;
