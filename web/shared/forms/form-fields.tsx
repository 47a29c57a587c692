import { drawField } from '../fields/widgets.ts';
import type { Screen } from '../screen.ts';
import type { AskedField } from './asked-fields.ts';
import { SHOWN } from './entered.ts';

interface FormFieldsProps {
  readonly screen: Screen;
  readonly fields: readonly AskedField[];
  readonly problems: ReadonlyMap<string, string>;
  /** Whether they ask the person for something of their own. */
  readonly own: boolean;
}

/** The fields that a page asks for. */
export const FormFields = ({ screen, fields, problems, own }: FormFieldsProps) => (
  <>
    {fields.map(({ path, field, value, see }) => (
      <>
        <input type="hidden" name={SHOWN} value={path} />
        {drawField({ field, name: path, value, screen, problems, see, own })}
      </>
    ))}
  </>
);

/** First in a form, so that the Enter key means this button and not the first one of a list. */
export const DefaultButton = ({ action = 'continue' }: { readonly action?: string }) => (
  <button name="do" value={action} hidden>
    {action}
  </button>
);
