import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { PDFDocument } from 'pdf-lib';
import { validityOf } from './certificates.ts';
import type { SealKey } from './seal-key.ts';
import { signCms, type TimeStamp } from './sign-cms.ts';

/** Hex digits that are kept free: certificates and their chain, and those of a time-stamp. */
const ROOM = 16_384;
const ROOM_WITH_TIME_STAMP = 49_152;

export interface Sealing {
  readonly key: SealKey;
  /** Asked for each seal when there is one. */
  readonly timeStamp?: TimeStamp | undefined;
}

/**
 * Seals a PDF as a whole: PAdES B-B, with a time-stamp B-T. `at` is when (epoch ms). What the seal says of itself is the
 * same for every letter, because the library writes it as it is: nothing a person typed belongs there.
 * @throws Error when the certificate does not hold at that moment, or the key or the time-stamp service fails.
 */
export async function sealPdf(bytes: Uint8Array, { key, timeStamp }: Sealing, at: number): Promise<Uint8Array> {
  refuseOutside(validityOf(key.chain), at);
  const pdfDoc = await PDFDocument.load(bytes, { updateMetadata: false });
  pdflibAddPlaceholder({
    pdfDoc,
    reason: 'Seal of the authority',
    name: 'Dossier',
    contactInfo: '',
    location: '',
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    signatureLength: timeStamp ? ROOM_WITH_TIME_STAMP : ROOM,
    signingTime: new Date(at),
  });
  const prepared = await pdfDoc.save({ useObjectStreams: false, updateFieldAppearances: false });
  return new SignPdf().sign(Buffer.from(prepared), new CmsSigner({ key, timeStamp }));
}

function refuseOutside({ from, until }: ReturnType<typeof validityOf>, at: number): void {
  const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  if (at < from || at > until)
    throw new Error(`the certificate of the seal is valid from ${day(from)} to ${day(until)}`);
}

class CmsSigner extends Signer {
  readonly #sealing: Sealing;

  constructor(sealing: Sealing) {
    super();
    this.#sealing = sealing;
  }

  override async sign(content: Buffer): Promise<Buffer> {
    return Buffer.from(await signCms(content, this.#sealing.key, this.#sealing.timeStamp));
  }
}
