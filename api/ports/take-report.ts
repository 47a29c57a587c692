/** `not-ours`: no report at all, or of no mail of ours. `still-open`: a report that says nothing final. */
export type Taken = 'returned' | 'arrived' | 'still-open' | 'not-ours';

/** Takes a mail that came back, and answers what it was. */
export type TakeReport = (raw: Uint8Array) => Promise<Taken>;
