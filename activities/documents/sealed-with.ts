import { ApplicationFailure } from '@temporalio/activity';
import { fingerprintOf } from '#seal/certificates.ts';
import { sealPdf } from '#seal/seal-pdf.ts';
import type { Sealer } from '../parts.ts';

interface Sealed {
  readonly bytes: Uint8Array;
  /** The fingerprint of the seal. */
  readonly sealedBy?: string;
}

/** The letter under its seal; as it is where there is no key. A key out of reach is tried again: `document/not-sealed`. */
export async function sealedWith(sealer: Sealer | undefined, bytes: Uint8Array): Promise<Sealed> {
  if (!sealer) return { bytes };
  try {
    const sealing = await sealer.open();
    return {
      bytes: await sealPdf(bytes, sealing, Date.now()),
      sealedBy: fingerprintOf(sealing.key.chain),
    };
  } catch (error) {
    throw ApplicationFailure.retryable((error as Error).message, 'document/not-sealed');
  }
}
