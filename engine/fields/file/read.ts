import type { Json, JsonObject } from '../../kernel/json.ts';
import { cleanText, lengthOf } from '../clean-text.ts';
import { refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import type { FileField } from './definition.ts';
import { type FileType, fileTypes } from './file-types.ts';

/**
 * `{ name, document?, sha256?, size?, type? }`: the document is the id under which the file is stored, the size is in
 * bytes. The bare name is a file that is named but not attached, as on paper.
 */
export const file: Reader<FileField> = {
  read: (input, { accept, maxSize = '10 MB' }, at) => {
    const given = partsOf(typeof input === 'string' ? { name: input } : input);
    if (given === undefined) return refused('field/not-a-file', at, input);
    const type = accept.find((one) => hasEnding(given.name, one));
    if (type === undefined || (given.type !== undefined && given.type !== fileTypes[type].mediaType))
      return refused('field/wrong-file-type', at, given.name, { accept });
    if (given.size !== undefined && given.size > bytesIn(maxSize))
      return refused('field/file-too-large', at, given.name, { max: maxSize });
    return { value: { ...given } };
  },
};

/** `10 MB` in bytes; units of a thousand (SI). */
export function bytesIn(size: string): number {
  const [amount = '0', unit] = size.split(' ');
  return Number(amount) * (unit === 'MB' ? 1_000_000 : 1000);
}

const hasEnding = (name: string, type: FileType): boolean =>
  fileTypes[type].endings.some(
    (ending) => name.toLowerCase().endsWith(`.${ending}`) && name.length > ending.length + 1,
  );

interface FileParts {
  readonly name: string;
  readonly document?: string;
  readonly sha256?: string;
  readonly size?: number;
  readonly type?: string;
}

const RIGHT: Readonly<Record<keyof FileParts, (part: Json) => boolean>> = {
  name: isFileName,
  document: (part) => typeof part === 'string' && /^[A-Za-z0-9_-]{1,100}$/u.test(part),
  sha256: (part) => typeof part === 'string' && /^[0-9a-f]{64}$/u.test(part),
  size: (part) => Number.isSafeInteger(part) && Number(part) >= 0,
  type: (part) => typeof part === 'string' && /^[a-z]+\/[a-z0-9.+-]{1,100}$/u.test(part),
};

function partsOf(input: Json): FileParts | undefined {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return undefined;
  const { name, ...others } = input as JsonObject;
  const given = Object.entries({ name: typeof name === 'string' ? (cleanText(name) ?? '') : null, ...others });
  const right = given.every(([part, value]) => Object.hasOwn(RIGHT, part) && RIGHT[part as keyof FileParts](value));
  return right ? (Object.fromEntries(given) as unknown as FileParts) : undefined;
}

/** A name alone: no folders, nothing that hides it. */
function isFileName(part: Json): boolean {
  return typeof part === 'string' && lengthOf(part) <= 200 && /^[^/\\:.][^/\\:]*$/u.test(part);
}
