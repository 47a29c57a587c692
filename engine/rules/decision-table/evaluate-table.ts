// STUB-TEMP
export const evaluateTable = (_t: any, _f: any, _d: string) => ({ value: { amount: '120.00' } });
