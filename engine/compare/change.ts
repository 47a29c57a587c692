/** What a part of a definition is, for whoever reads what has changed. */
export type PartName =
  | 'start'
  | 'step'
  | 'branch'
  | 'called'
  | 'handler'
  | 'rules'
  | 'criterion'
  | 'table'
  | 'edition'
  | 'clock'
  | 'letter'
  | 'message'
  | 'form'
  | 'remedy'
  | 'role'
  | 'field'
  | 'partner'
  | 'event'
  | 'law'
  | 'service'
  | 'calendar'
  | 'languages'
  | 'retention';

/** One difference between two versions of a procedure. */
export interface Change {
  readonly part: PartName;
  readonly what:
    | 'added'
    | 'renamed'
    | 'removed'
    | 'changed'
    | 'longer'
    | 'shorter'
    | 'leads-to'
    | 'no-longer-leads-to'
    | 'leads-otherwise';
  /** JSON pointer into the new version; into the old one where the part is gone. */
  readonly pointer: string;
  /** In the language asked for. */
  readonly sentence: string;
}
