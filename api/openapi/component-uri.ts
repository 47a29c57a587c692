/** Where a named shape stands in the document. */
export const componentUri = (id: string): string => `#/components/schemas/${id}`;
