import { z } from 'zod';
import { parts } from './part.ts';

/** Names that people choose: lower-case words joined by hyphens, safe in paths, addresses and file names. */
export const id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is made of lower-case letters, digits and single hyphens')
  .meta({ id: 'id', description: 'An id: lower-case letters, digits and hyphens' });

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A field's or group's name, as expressions read it. */
export const fieldName = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*$/, 'a field name begins with a small letter and has letters and digits only')
  .refine((name) => !FORBIDDEN.has(name), 'this name is reserved')
  .meta({ id: 'field-name', description: 'The name of a field: small letter first, then letters and digits' });

/** A place in the case file: `application.rent`. */
export const valuePath = z
  .string()
  .max(200)
  .regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/, 'a place in the case file reads group.field')
  .refine((path) => !path.split('.').some((part) => FORBIDDEN.has(part)), 'this name is reserved')
  .meta({ id: 'place', description: 'A place in the case file', examples: ['application.rent'] })
  .register(parts, { part: 'place' });

/** A field of the case file, as a form asks for it. */
export const fieldPath = valuePath.describe('A field of the case file').register(parts, {
  part: 'field',
});

/** A place in the case file that a step writes. */
export const target = valuePath
  .describe('A place in the case file that is written')
  .register(parts, { part: 'target' });

export const day = z.iso.date().meta({ id: 'day', description: 'A day: YYYY-MM-DD', examples: ['2026-11-30'] });
