/** An amount as the case file holds it ("1100.00") in cents, to be compared. */
export const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
