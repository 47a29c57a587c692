/** Who filed a case where it was not the applicant; people who have no account, because somebody filed for them. */
export const whoFiles = [
  `alter table cases
    add column filed_by text check (filed_by in ('mandatary', 'counter')),
    add column mandatary text collate "C",
    add column mandate text collate "C"`,
  `create index cases_by_mandatary on cases (mandatary) where mandatary is not null`,
  `alter table people drop constraint people_kind_check`,
  `alter table people add constraint people_kind_check check (kind in ('citizen', 'staff', 'contact'))`,
] as const;
