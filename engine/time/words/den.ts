/**
 * A day in words behind its Luxembourgish article: `den 3. Mee`, but `de 4. Mee`, since that is read `véierten`. By the
 * n-rule an n at the end stays only before a vowel, n, d, t, z and h.
 */
export const den = (day: string): string => `${/^(?:[12]?[4-7]\.|[MFS])/.test(day) ? 'de' : 'den'} ${day}`;
