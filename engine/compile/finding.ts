/** Something wrong with a definition, told to its author. */
export interface Finding {
  /** Stable name, `family/what`; its page is docs/problems/<code>.md. */
  readonly code: string;
  /** Errors prevent publication; warnings are shown. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer (RFC 6901) to the place in the definition. */
  readonly pointer: string;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

export const error = (code: string, pointer: string, message: string, hint: string): Finding => ({
  code,
  severity: 'error',
  pointer,
  message,
  hint,
});

export const warning = (code: string, pointer: string, message: string, hint: string): Finding => ({
  ...error(code, pointer, message, hint),
  severity: 'warning',
});

/** A JSON pointer from its parts. */
export const pointerTo = (...parts: readonly (string | number)[]): string =>
  parts.reduce<string>((pointer, part) => `${pointer}/${escaped(String(part))}`, '');

const escaped = (part: string): string => (/[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part);
