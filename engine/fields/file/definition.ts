import { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';
import { fileTypes } from './file-types.ts';

const names = Object.keys(fileTypes) as (keyof typeof fileTypes)[];

export const file = typeOf({
  type: 'file',
  summary: 'A file that is handed in.',
  schema: () =>
    fieldOf('file', {
      accept: z
        .array(z.enum(names))
        .min(1)
        .meta({ description: 'The types of file that are accepted', examples: [['pdf', 'jpeg']] }),
      maxSize: z
        .string()
        .regex(/^[1-9]\d{0,3} (kB|MB)$/, 'a size reads 10 MB')
        .optional()
        .meta({ description: 'How large it may be, such as 500 kB; 10 MB when absent', examples: ['5 MB'] }),
    }),
  example: {
    field: { type: 'file', label: 'Lease', accept: ['pdf', 'jpeg'] },
    value: { name: 'lease.pdf', document: 'lease-1', sha256: 'a'.repeat(64), size: 48_211, type: 'application/pdf' },
  },
});
export type FileField = z.infer<ReturnType<typeof file.schema>>;
