/** What people do about a procedure rather than a case. */
export type ProcedureAct =
  | { readonly what: 'version-proposed'; readonly version: number; readonly hash: string }
  | { readonly what: 'version-refused'; readonly version: number; readonly hash: string; readonly reason: string }
  | { readonly what: 'version-published'; readonly version: number; readonly hash: string }
  /** By itself, when the time was over; the hash ended the chain of the case. */
  | { readonly what: 'case-erased'; readonly case: string; readonly hash: string }
  | {
      readonly what: 'back-tested';
      /** Of the draft. */
      readonly hash: string;
      /** How many closed cases at most. */
      readonly cases: number;
      /** Why what people applied with may be used for it. */
      readonly because: string;
    };
