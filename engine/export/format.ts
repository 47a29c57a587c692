import type { LocatedScope } from '../compile/located.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Language } from '../language/text.ts';

/** A procedure without errors, ready to leave in another form. */
export interface Exported {
  readonly procedure: Procedure;
  /** Its scopes, the outermost first. */
  readonly scopes: readonly LocatedScope[];
  /** In which its texts are written. */
  readonly language: Language;
  /** Where its picture lies, seen from the text; none is shown without. */
  readonly picture?: string;
}

/** A form that a procedure leaves in. The same procedure gives the same text, to the byte. */
export interface Format {
  /** What it is, in one sentence for authors. */
  readonly summary: string;
  /** The picture that lies beside the text. */
  readonly picture?: (exported: Exported) => Promise<string>;
  write(exported: Exported): string | Promise<string>;
}
