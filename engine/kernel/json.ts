export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A JsonLogic expression over the case file. */
export type Expression = Json;

/** Names to expressions: the one shape used wherever a definition computes values. */
export type Expressions = Readonly<Record<string, Expression>>;
