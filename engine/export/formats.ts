import { bpmn } from './bpmn/bpmn.ts';
import type { Format } from './format.ts';

/** Every form that a procedure can leave in, by the name that the command line knows. */
export const formats = { bpmn } as const satisfies Readonly<Record<string, Format>>;
