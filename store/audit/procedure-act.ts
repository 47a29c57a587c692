/** What people do about a procedure rather than a case. */
export type ProcedureAct =
  | { readonly what: 'version-proposed'; readonly version: number; readonly hash: string }
  | { readonly what: 'version-refused'; readonly version: number; readonly hash: string; readonly reason: string }
  | { readonly what: 'version-published'; readonly version: number; readonly hash: string };
