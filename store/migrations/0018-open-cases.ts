/** The open cases of a version are asked for when a new one comes: by far the most cases are closed. */
export const openCases = [
  `create index cases_open on cases (procedure, version, filed_at, id) where not closed`,
] as const;
