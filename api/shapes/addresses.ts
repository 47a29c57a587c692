import { z } from 'zod';
import { ADDRESS } from '#engine/fields/email/read.ts';
import { LONGEST_LINE, MOST_LINES } from '../use-cases/post/postal-address.ts';

/** Begins with a sign that is seen, so that no line of what is accepted turns out to be none. */
const LINE = `[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}][^\\r\\n]{0,${LONGEST_LINE - 1}}`;

export const postalAddress = z
  .string()
  .regex(
    new RegExp(`^${LINE}(\\r?\\n${LINE}){1,${MOST_LINES - 1}}(\\r?\\n)?$`, 'u'),
    `Give 2 to ${MOST_LINES} lines of at most ${LONGEST_LINE} characters each.`,
  )
  .describe(`Without the name: 2 to ${MOST_LINES} lines of at most ${LONGEST_LINE} characters each`);

export const mailAddress = z
  .string()
  .max(254)
  .regex(ADDRESS, 'Give one mail address, such as lea.muller@example.lu.')
  .describe('One mail address');

/** As it is dialled, or with 00 for the plus sign, with what people put between digits. */
export const mobileNumber = z
  .string()
  .max(40)
  .regex(
    /^(\+|00)[1-9]([ ()./-]*[0-9]){6,14}$/,
    'Give a number with the code of its country, such as +352 621 123 456.',
  )
  .describe('A number with the code of its country, such as +352 621 123 456');
