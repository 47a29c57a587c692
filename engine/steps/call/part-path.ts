/** Where a part of a definition stands in the plan: beside the procedure, so that it may be entered from anywhere. */
export const partPath = (part: string): string => `@${part}`;
