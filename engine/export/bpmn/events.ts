import type { OutcomeDefinition } from '../../language/outcome.ts';
import { isoDuration } from '../iso-duration.ts';
import { type Element, element } from '../xml.ts';
import type { Ending } from './drawing.ts';
import type { FlowNode } from './flow.ts';

/** What an outcome, a handler or a clock waits for. */
export type Trigger = Pick<OutcomeDefinition, 'message' | 'deadline'>;

/** The element id of a message, by its name. */
export const messageId = (name: string): string => `message__${name.replaceAll('-', '_')}`;
export const errorId = (scope: string): string => `error__${scope}`;

const messageDefinition = (id: string, name: string): Element =>
  element('messageEventDefinition', { id: `${id}__message`, messageRef: messageId(name) });

export const errorDefinition = (id: string, scope: string): Element =>
  element('errorEventDefinition', { id: `${id}__error`, errorRef: errorId(scope) });

/** Tells the step around that enough branches are done, while the others continue. */
export const escalationDefinition = (id: string, step: string): Element =>
  element('escalationEventDefinition', { id: `${id}__escalation`, escalationRef: `escalation__${step}` });

export const terminateDefinition = (id: string): Element =>
  element('terminateEventDefinition', { id: `${id}__terminate` });

const FORMAL = { 'xsi:type': 'tFormalExpression' };
const NEVER = '9999-12-31T00:00:00';

/** A timer for a deadline. A date of the case file is read from a variable, which an engine that has none need not know. */
function timerDefinition(id: string, deadline: NonNullable<OutcomeDefinition['deadline']>): Element {
  const time =
    'after' in deadline
      ? element('timeDuration', FORMAL, isoDuration(deadline.after))
      : element('timeDate', FORMAL, `\${execution.hasVariable('${id}') ? ${id} : '${NEVER}'}`);
  return element('timerEventDefinition', { id: `${id}__timer` }, time);
}

export const triggerDefinition = (id: string, { message, deadline }: Trigger): Element =>
  deadline ? timerDefinition(id, deadline) : messageDefinition(id, message ?? '');

/** How an end ends what it stands in. */
export function scopeEnd(id: string, ending: Ending): Element | undefined {
  if (ending.how === 'error') return errorDefinition(id, ending.scope);
  return ending.how === 'terminate' ? terminateDefinition(id) : undefined;
}

/** An end of a path. */
export const endEvent = (id: string, name?: string, definition?: Element): FlowNode => ({
  id,
  tag: 'endEvent',
  ...(name !== undefined && { name }),
  ...(definition && { inside: [definition] }),
});
