import type { Exported } from '../format.ts';
import { type Element, element } from '../xml.ts';
import { messageId } from './events.ts';
import type { FlowNode } from './flow.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the case does by itself. Where a model of it is tried out, nothing is done and the case goes on. */
export const automatic = (tag: 'serviceTask' | 'sendTask', { id, name }: Named, suffix = ''): FlowNode => ({
  id: id + suffix,
  tag,
  name,
  attributes: { 'camunda:expression': '$' + '{true}' },
});

/** Work of a person: the group that holds the role, or the applicant. */
export const work = ({ id, name }: Named, role: string, { procedure }: Exported): FlowNode => ({
  id,
  tag: 'userTask',
  name,
  inside: [performer(procedure.roles?.[role]?.group ?? role)],
});

/** An answer from outside that the case waits for. */
export const answer = ({ id, name }: Named, message: string): FlowNode => ({
  id,
  tag: 'receiveTask',
  name,
  attributes: { messageRef: messageId(message) },
});

const performer = (group: string): Element =>
  element('potentialOwner', {}, element('resourceAssignmentExpression', {}, element('formalExpression', {}, group)));
