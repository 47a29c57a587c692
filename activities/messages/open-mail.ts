import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';

/** Mails above it are not read, in bytes: as much as the API takes at once. */
const LARGEST = 10_000_000;

/**
 * Reads a mail; what is none has no addresses, no parts and no text. HTML stays as it is: a text of it takes long.
 * Undefined where it is too large, or of more parts than the parser takes.
 */
export const openMail = async (raw: Uint8Array): Promise<ParsedMail | undefined> =>
  raw.byteLength > LARGEST
    ? undefined
    : simpleParser(Buffer.from(raw), {
        keepDeliveryStatus: true,
        skipHtmlToText: true,
        skipImageLinks: true,
        skipTextToHtml: true,
        skipTextLinks: true,
      }).catch(() => undefined);

const DELIVERED_TO = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

/** To whom a mail came, in the order in which they are to be believed. */
export const addresseesOf = (mail: ParsedMail): string[] => [
  ...DELIVERED_TO.flatMap((name) => valuesOf(mail, name)),
  ...addressesIn(mail.to),
  ...addressesIn(mail.cc),
];

/** What the lines of the head with this name say, as they came. */
export const valuesOf = ({ headerLines }: ParsedMail, name: string): string[] =>
  headerLines.filter(({ key }) => key === name).map(({ line }) => line.slice(line.indexOf(':') + 1).trim());

/** Its parts say so; the parameter report-type is missing from those of some servers. */
export const isReport = ({ headers }: ParsedMail): boolean =>
  (headers.get('content-type') as { readonly value?: string } | undefined)?.value === 'multipart/report';

const addressesIn = (to: AddressObject | AddressObject[] | undefined): string[] =>
  [to ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));
