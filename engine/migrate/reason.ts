/** Why a case is left where it is, as data; `tellReason` says it. Instants are epoch ms, paths those of the plan. */
export type Reason =
  | { readonly why: 'behind-or-beside' | 'events-missing' | 'played-otherwise' }
  /** When it was told to move. */
  | { readonly why: 'closed-meanwhile' | 'not-decided' }
  /** What the new version would have made of what came to the case. */
  | {
      readonly why: 'would-have' | 'would-not-have' | 'otherwise' | 'not-taken' | 'halts';
      readonly at: number;
      readonly path: string;
    }
  | { readonly why: 'file-differs' | 'value-missing' | 'type-differs'; readonly place: string }
  | { readonly why: 'clock-differs'; readonly clock: string }
  /** What it waits for comes back under the name that its step has on its own version. */
  | { readonly why: 'under-way'; readonly step: string };
