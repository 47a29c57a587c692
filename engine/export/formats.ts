import { bpmn } from './bpmn/bpmn.ts';
import { diagram } from './diagram/diagram.ts';
import { dmn } from './dmn/dmn.ts';
import type { Format } from './format.ts';
import { jsonSchema } from './json-schema/json-schema.ts';
import { markdown } from './markdown/markdown.ts';

/** Every form that a procedure can leave in, by the name that the command line knows. */
export const formats = { bpmn, dmn, 'json-schema': jsonSchema, diagram, markdown } as const satisfies Readonly<
  Record<string, Format>
>;
