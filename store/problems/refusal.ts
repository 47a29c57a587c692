import type { Problem } from '#engine/kernel/problem.ts';

export type RefusalCode =
  | 'store/text-unstorable'
  | 'store/cursor-unreadable'
  | 'store/reference-taken'
  | 'store/folder-in-use';

/** What the store was given cannot be kept, now or later: trying again does not help. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';
  readonly problem: Problem;

  constructor(code: RefusalCode, at: string, found: string, advice: string) {
    super(`${code} at ${at || '/'}: ${found}. ${advice}`);
    this.problem = { code, at, found };
  }

  get code(): string {
    return this.problem.code;
  }
}
