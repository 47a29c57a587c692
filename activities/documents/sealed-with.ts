import { ApplicationFailure } from '@temporalio/activity';
import { fingerprintOf } from '#seal/certificates.ts';
import { type Sealing, sealPdf } from '#seal/seal-pdf.ts';

interface Sealed {
  readonly bytes: Uint8Array;
  /** The fingerprint of the seal. */
  readonly sealedBy?: string;
}

/** The letter under its seal; as it is where there is no key. A key out of reach is tried again: `document/not-sealed`. */
export async function sealedWith(sealing: Sealing | undefined, bytes: Uint8Array): Promise<Sealed> {
  if (!sealing) return { bytes };
  try {
    return {
      bytes: await sealPdf(bytes, sealing, Date.now()),
      sealedBy: fingerprintOf(sealing.key.chain),
    };
  } catch (error) {
    throw ApplicationFailure.retryable((error as Error).message, 'document/not-sealed');
  }
}
