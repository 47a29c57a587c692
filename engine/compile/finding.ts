import type { JsonObject } from '../kernel/json.ts';
import type { Language } from '../language/text.ts';
import { type Code, messageOf, type Values } from './words/message-of.ts';

/** One change of a JSON document (RFC 6902). */
export type Operation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** Something wrong with a definition, told to its author. */
export interface Finding {
  /** Stable name, `family/what`; its page is docs/problems/<code>.md. */
  readonly code: Code;
  /** Errors prevent publication; warnings are shown. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer (RFC 6901) to the place in the definition. */
  readonly pointer: string;
  /** Of the file, when one was read; from 1. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** A case in which it shows, in words. */
  readonly witness?: string;
  /** What would put it right without deciding anything for the author. */
  readonly repair?: readonly Operation[];
  /** What its sentences are made of, so that they can be said in another language. */
  readonly values: Values;
  /** The words of it, where a code is told in more than one way. */
  readonly words?: Code;
}

/** A finding as programs get it, in a language. */
export type ToldFinding = Omit<Finding, 'values' | 'words'>;

export function tellFinding({ values, words, ...finding }: Finding, language: Language): ToldFinding & JsonObject {
  return { ...finding, ...messageOf(words ?? finding.code, values, language) } as ToldFinding & JsonObject;
}

export interface About {
  readonly values?: Values;
  readonly words?: Code;
  readonly repair?: readonly Operation[] | undefined;
}

const told =
  (severity: Finding['severity']) =>
  (code: Code, pointer: string, { values = {}, words, repair }: About = {}): Finding => ({
    code,
    severity,
    pointer,
    ...messageOf(words ?? code, values, 'en'),
    ...(repair && { repair }),
    values,
    ...(words && { words }),
  });

/** What prevents publication; its words are those of its code. */
export const fault = told('error');
/** What an author should look at. */
export const remark = told('warning');

/** A fault that is put right by taking out what nothing can ever come of. */
export const removable = (code: Code, pointer: string, values: Values): Finding =>
  fault(code, pointer, { values, repair: [{ op: 'remove', path: pointer }] });

/** The name that it is about, with what else is said. */
export const withName = (name: string, about: About): About => ({ ...about, values: { ...about.values, name } });

/** A JSON pointer from its parts. */
export const pointerTo = (...parts: readonly (string | number)[]): string =>
  parts.reduce<string>((pointer, part) => `${pointer}/${escaped(String(part))}`, '');

const escaped = (part: string): string => (/[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part);
