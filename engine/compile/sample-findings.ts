import type { JsonObject } from '../kernel/json.ts';
import { compile } from './compile.ts';
import { sampleWith } from './sample-procedure.ts';

/** What is found in the sample changed by a merge patch: `code pointer`, each in its order. */
export const foundWith = (patch: JsonObject): string[] =>
  compile(sampleWith(patch)).findings.map(({ code, pointer }) => `${code} ${pointer}`);
