import type { LongTextField } from '#engine/fields/long-text/definition.ts';
import { sent } from '../posted.ts';
import { describedBy, entered, Group, Hint, Label, ProblemLine, problemOf } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const longText: Widget<LongTextField> = {
  draw: (drawn) => (
    <Group drawn={drawn}>
      <Label drawn={drawn} />
      <Hint drawn={drawn} />
      <ProblemLine drawn={drawn} />
      <textarea
        class={`govuk-textarea${problemOf(drawn) === undefined ? '' : ' govuk-textarea--error'}`}
        id={drawn.name}
        name={drawn.name}
        rows={5}
        aria-describedby={describedBy(drawn)}
        aria-invalid={problemOf(drawn) === undefined ? undefined : 'true'}
      >
        {entered(drawn.value)}
      </textarea>
    </Group>
  ),
  decode: (name, _, { posted }) => sent(posted, name),
};
