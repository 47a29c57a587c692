import type { EmailField } from '#engine/fields/email/definition.ts';
import { sent } from '../posted.ts';
import { TextInput } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const email: Widget<EmailField> = {
  draw: (drawn) => (
    <TextInput drawn={drawn} type="email" width="govuk-!-width-two-thirds" complete={drawn.own ? 'email' : undefined} />
  ),
  decode: (name, _, { posted }) => sent(posted, name),
};
