/** Which letters went into the envelope of which message. */
export interface EnclosuresTable {
  message: string;
  document: string;
}
