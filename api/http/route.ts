import type { z } from 'zod';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { Deps } from '../deps.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import type { Refusal } from '../problems/refusal.ts';
import type { Asker, Capacity } from '../session/asker.ts';

/** What a handler answers when it does not refuse. */
export type Reply =
  | { readonly status: number; readonly body: Json }
  | { readonly status: number; readonly bytes: Uint8Array; readonly headers: Readonly<Record<string, string>> };

interface Input<Params, Query, Body> {
  readonly deps: Deps;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The body as it came, for signatures. */
  readonly text: string;
  /** The body as it came, where it is not read. */
  readonly bytes: Uint8Array;
  /** A request header. */
  readonly header: (name: string) => string | undefined;
  /** The caller's Idempotency-Key. */
  readonly key: string | undefined;
  /** The same for the same person and key; absent without a key. */
  readonly requestId: string | undefined;
}

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** One answer that a route gives, for the documentation and the tests. */
export interface Answer {
  readonly description: string;
  /** Of the JSON body; absent when the answer is a file. */
  readonly schema?: z.ZodType;
  readonly mediaTypes?: readonly string[];
  /** Where what was answered leads to. */
  readonly links?: Readonly<Record<string, { readonly operationId: string; readonly parameters: JsonObject }>>;
}

interface Described<Params, Query, Body> {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: /api/cases/{id} */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  /** JSON, unless it is an upload. */
  readonly body?: Body;
  readonly bodyMayBeAbsent?: true;
  /** The body is not read: the handler gets its bytes and says itself what is wrong with them. */
  readonly bodyAsBytes?: true;
  /** One file instead of JSON: a document of a case, or anything at all. */
  readonly upload?: 'document' | 'any';
  /** Each address may ask it so often only; for what is open to anybody and costs something. */
  readonly counted?: true;
  /** There is a page too: who asks for HTML here is shown that. */
  readonly page?: true;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Refusals of its own, besides those that every route can give. */
  readonly refusals?: readonly ProblemCode[];
}

type Handler<Who, Params, Query, Body> = (
  input: Input<Read<Params>, Read<Query>, Read<Body>> & { readonly asker: Who },
) => Promise<Reply | Refusal>;

interface SignedIn<Params, Query, Body> extends Described<Params, Query, Body> {
  /** Who may use it at all; what they then see is for the use case to say. */
  readonly access: readonly Capacity[];
  /** `required`, the handler deals with it; `honoured`: a repeated request gets the first answer again. */
  readonly idempotency?: 'required' | 'honoured';
  readonly handle: Handler<Asker, Params, Query, Body>;
}

interface Open<Params, Query, Body> extends Described<Params, Query, Body> {
  /** `partner`: signs each request instead of signing in. */
  readonly access: 'anyone' | 'partner';
  readonly handle: Handler<undefined, Params, Query, Body>;
}

/** A route whose types are its own business: validation, authorisation and documentation come from this one object. */
export interface Route extends Described<z.ZodType, z.ZodType, z.ZodType> {
  readonly access: readonly Capacity[] | 'anyone' | 'partner';
  readonly idempotency?: 'required' | 'honoured';
  readonly handle: (
    input: Input<unknown, unknown, unknown> & { readonly asker: Asker | undefined },
  ) => Promise<Reply | Refusal>;
}

/** A route for people who are signed in. */
export const route = <
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  described: SignedIn<Params, Query, Body>,
): Route => described as unknown as Route;

/** A route without sign-in. */
export const openRoute = <
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  described: Open<Params, Query, Body>,
): Route => described as unknown as Route;
