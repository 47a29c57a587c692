import type { JsonObject } from '#engine/kernel/json.ts';

/** An application that has not been filed. */
export interface Draft {
  readonly id: string;
  readonly person: string;
  readonly procedure: string;
  readonly version: number;
  readonly language: string;
  readonly values: JsonObject;
  /** The page of the form that comes next. */
  readonly page: number;
  readonly updatedAt: number;
}

export const draftColumns = [
  'id',
  'person',
  'procedure',
  'version',
  'language',
  'values',
  'page',
  'updated_at as updatedAt',
] as const;
