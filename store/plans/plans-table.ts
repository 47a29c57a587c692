export interface PlansTable {
  hash: string;
  body: Uint8Array;
}
