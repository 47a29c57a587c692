import type { FileField } from '#engine/fields/file/definition.ts';
import { fileTypes } from '#engine/fields/file/file-types.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Json } from '#engine/kernel/json.ts';
import { sent } from '../posted.ts';
import { Group, Hint, Label, ProblemLine, problemOf } from './pieces.tsx';
import { Checkbox } from './radio.tsx';
import type { Widget } from './widget.ts';

/**
 * A file that was chosen before stays chosen: its id travels in hidden fields, because browsers do not fill in files.
 * What is uploaded now is stored before the form is read (see take-uploads.ts), which writes the same hidden fields.
 */
export const file: Widget<FileField> = {
  draw: (drawn) => {
    const { name, value, screen, field } = drawn;
    const { form } = screen.words;
    const kept = keptIn(value);
    const types = field.accept.map((type) => fileTypes[type].endings[0]?.toUpperCase()).join(', ');
    return (
      <Group drawn={drawn}>
        <Label drawn={drawn} />
        <Hint drawn={drawn} more={form.fileHint(types, field.maxSize ?? '10 MB')} />
        <ProblemLine drawn={drawn} />
        {kept === undefined ? null : (
          <div id={`${name}-kept`}>
            <p class="govuk-body">
              <strong>{form.fileKept(kept.name)}</strong> {form.fileReplace}
            </p>
            <input type="hidden" name={`${name}.name`} value={kept.name} />
            {kept.document === undefined ? null : (
              <input type="hidden" name={`${name}.document`} value={kept.document} />
            )}
          </div>
        )}
        <input
          class={`govuk-file-upload${problemOf(drawn) === undefined ? '' : ' govuk-file-upload--error'}`}
          id={name}
          name={name}
          type="file"
          accept={field.accept.flatMap((type) => fileTypes[type].endings.map((ending) => `.${ending}`)).join(',')}
          aria-describedby={[`${name}-hint`, ...(problemOf(drawn) === undefined ? [] : [`${name}-problem`])].join(' ')}
        />
        {kept !== undefined && field.optional ? (
          <div class="govuk-checkboxes govuk-checkboxes--small">
            <Checkbox name={`${name}.remove`} id={`${name}.remove`} value="yes" chosen={false}>
              {form.fileRemove}
            </Checkbox>
          </div>
        ) : null}
      </Group>
    );
  },
  decode: (name, _, { posted }) => {
    const [kept, document] = [sent(posted, `${name}.name`), sent(posted, `${name}.document`)];
    if (kept === undefined || sent(posted, `${name}.remove`) !== undefined) return '';
    return { name: kept, ...(document !== undefined && { document }) };
  },
};

function keptIn(value: Json | undefined): { readonly name: string; readonly document?: string } | undefined {
  if (typeof value === 'string' && value !== '') return { name: value };
  if (!isObject(value) || typeof value.name !== 'string') return undefined;
  return { name: value.name, ...(typeof value.document === 'string' && { document: value.document }) };
}
