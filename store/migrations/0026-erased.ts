/**
 * A closed case that is kept no longer is erased: found by when it closed. Its chain may go once the case is gone, and
 * the chain of its procedure says so; no other line may.
 */
export const erased = [
  `create index cases_closed on cases (procedure, version, updated_at, id) where closed`,
  `create index audit_of_erased on audit ((event -> 'entry' ->> 'case'))
    where event -> 'entry' ->> 'what' = 'case-erased'`,
  `drop trigger audit_only_grows on audit`,
  `create trigger audit_only_grows before update or truncate on audit
    for each statement execute function refuse_change()`,
  `create function refuse_loss() returns trigger language plpgsql as $$
  declare
    chain_of text := regexp_replace(old.case_id, '^messages/', '');
  begin
    if exists (select from cases where id = chain_of) or not exists (
      select from audit
      where event -> 'entry' ->> 'what' = 'case-erased' and event -> 'entry' ->> 'case' = chain_of
    ) then
      raise exception 'what table % holds is never changed and never deleted', tg_table_name
        using errcode = 'restrict_violation';
    end if;
    return old;
  end $$`,
  `create trigger audit_loses_nothing before delete on audit for each row execute function refuse_loss()`,
] as const;
