import { type Data, fieldAt } from '#engine/fields/field-at.ts';
import { below, type FieldProblem } from '#engine/fields/field-problem.ts';
import { readerOf } from '#engine/fields/readers.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { Document } from '#store/documents/document.ts';
import type { Db } from '#store/tables.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import { type Refusal, refuse } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';
import { eachFile, type FileValue } from './each-file.ts';
import { ownUpload } from './own-upload.ts';
import { refuseFields } from './read-entered.ts';

/** What was entered, with the uploads that it hands in. */
export interface WithFiles {
  readonly values: JsonObject;
  readonly documentIds: readonly string[];
}

/** Who hands in, and to which case. */
interface HandingIn {
  readonly asker: Asker;
  readonly caseId: string;
  /** What the values are read by. */
  readonly data: Data;
}

/**
 * Looks up every file that the values name: it has to be the asker's own upload, free or of this case. What the store
 * knows of it replaces what was said of it, and is held against the field once more.
 */
export async function handInFiles(
  db: Db,
  { asker, caseId, data }: HandingIn,
  values: JsonObject,
  code: ProblemCode,
): Promise<WithFiles | Refusal> {
  const named = new Set<string>();
  changeFiles(data, values, (file) => {
    named.add(file.document);
    return file;
  });
  const uploads = new Map<string, Document>();
  for (const id of named) {
    const document = await ownUpload(db, asker, caseId, id);
    if (!document)
      return refuse('document/not-yours', `There is no upload ${id} of yours that could be handed in here.`);
    uploads.set(id, document);
  }
  const problems: FieldProblem[] = [];
  const known = changeFiles(data, values, (file, field, pointer) => {
    const upload = uploads.get(file.document);
    if (!upload) return file;
    const { id, name, sha256, size, type } = upload;
    const read = readerOf(field).read({ name, document: id, sha256, size, type }, field, pointer, nothingAround);
    if ('value' in read) return read.value;
    problems.push(...read.problems);
    return file;
  });
  return problems.length > 0 ? refuseFields(data, problems, code) : { values: known, documentIds: [...named] };
}

function changeFiles(
  data: Data,
  values: JsonObject,
  change: (file: FileValue, ...at: [Parameters<typeof eachFile>[1], string]) => Json,
): JsonObject {
  const changed = Object.entries(values).map(([path, value]) => {
    const field = fieldAt(data, path);
    const pointer = path.split('.').reduce(below, '');
    return [path, field ? eachFile(value, field, pointer, change) : value];
  });
  return Object.fromEntries(changed) as JsonObject;
}

/** A file is read by itself. */
const nothingAround: Parameters<ReturnType<typeof readerOf>['read']>[3] = {
  today: () => '',
  group: (value) => ({ value }),
  entry: (value) => ({ value }),
};
