/** Written with each record. Cases that were filed before events were kept have none of their first ones. */
export interface EventsTable {
  case_id: string;
  sequence: number;
  /** JSON: a list of `CaseEvent`. */
  events: string;
}
