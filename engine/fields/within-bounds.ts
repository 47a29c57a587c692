import { type Read, refused } from './field-problem.ts';

/** The value, or that it lies outside the bounds of its field. */
export function withinBounds(
  value: number,
  { min, max }: { min?: number | undefined; max?: number | undefined },
  at: string,
): Read {
  if (min !== undefined && value < min) return refused('field/too-small', at, value, { min });
  if (max !== undefined && value > max) return refused('field/too-large', at, value, { max });
  return { value };
}
