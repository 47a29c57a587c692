import type { Fields } from '../../fields/definition.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { Exported, Format } from '../format.ts';
import { fromId } from '../step-names.ts';
import { schemaOf } from './field-schemas.ts';

/**
 * The case file as JSON Schema (draft 2020-12). A case fills it little by little, so no group and no field is required; a
 * field that has lost its value holds null.
 */
export const jsonSchema: Format = {
  summary: 'JSON Schema of the case file, draft 2020-12',
  write: (exported) => `${JSON.stringify(caseFile(exported), null, 2)}\n`,
};

const caseFile = ({ procedure, language }: Exported): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:dossier:${procedure.procedure}:${procedure.version}:case-file`,
  title: wordsIn(procedure.service.name, language),
  description: wordsIn(procedure.service.description, language),
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(procedure.data).map(([group, fields]) => [
      group,
      { title: fromId(group), ...propertiesOf(fields, { procedure, language }) },
    ]),
  ),
  additionalProperties: false,
});

const propertiesOf = (fields: Fields, { language }: Pick<Exported, 'procedure' | 'language'>): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { anyOf: [schemaOf(field, language), { type: 'null' }] }]),
  ),
  additionalProperties: false,
});
