import type { Subject } from './check.ts';

/** What several checks look at is worked out once for each definition. */
export function once<Result>(work: (subject: Subject) => Result): (subject: Subject) => Result {
  const known = new WeakMap<Subject, Result>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const result = work(subject);
    known.set(subject, result);
    return result;
  };
}
