import type { FieldProblem } from '#engine/fields/field-problem.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { type ProblemCode, problemKinds } from './problem-codes.ts';

/** One thing that is wrong, and where. */
export interface Fault {
  /** JSON pointer (RFC 6901) into what was sent; for what was entered into a form, into the case file. */
  readonly pointer: string;
  /** Of a file with a definition, from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly code: string;
  /** In English; pages say it in the asker's language. */
  readonly detail: string;
}

export interface RefusalParts {
  readonly faults?: readonly Fault[];
  /** The same as the form reader says it, for whoever has words in other languages. */
  readonly fields?: readonly FieldProblem[];
  /** Further members of the problem document. */
  readonly extensions?: JsonObject;
  /** After how many seconds it may be tried again. */
  readonly retryAfter?: number;
}

/** What is away is mostly back by then. */
const SECONDS_UNTIL_BACK = 2;

/** The answer "no" of a use case: data, not thrown. Status and title follow from the code. */
export class Refusal {
  readonly code: ProblemCode;
  /** What is wrong in this very case and what to do, in one or two sentences. */
  readonly detail: string;
  readonly faults: readonly Fault[];
  readonly fields: readonly FieldProblem[];
  readonly extensions: JsonObject;
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    { faults = [], fields = [], extensions = {}, retryAfter }: RefusalParts = {},
  ) {
    this.code = code;
    this.detail = detail;
    this.faults = faults;
    this.fields = fields;
    this.extensions = extensions;
    this.retryAfter = retryAfter ?? (this.status === 503 ? SECONDS_UNTIL_BACK : undefined);
  }

  get status(): number {
    return problemKinds[this.code].status;
  }

  get title(): string {
    return problemKinds[this.code].title;
  }

  /** The same request may be answered otherwise a little later. */
  get passing(): boolean {
    return this.status >= 500;
  }
}

export const refuse = (code: ProblemCode, detail: string, parts?: RefusalParts): Refusal =>
  new Refusal(code, detail, parts);

/** One answer for what does not exist and for what the asker may not see: the two cannot be told apart. */
export const nothingHere = (): Refusal => refuse('access/not-found', 'It does not exist, or you may not see it.');

export const away = (what: string): Refusal =>
  refuse('service/away', `${what} cannot be reached just now. Try again in a few seconds.`);
