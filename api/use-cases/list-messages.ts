import { findCase } from '#store/cases/find-case.ts';
import { listMessages as messagesInStore } from '#store/messages/list-messages.ts';
import type { Message, MessageState } from '#store/messages/message.ts';
import type { Page, PageRequest } from '#store/paging/page.ts';
import type { Deps } from '../deps.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { sightOf } from './case-sight.ts';

export interface MessageFilter extends PageRequest {
  readonly caseId?: string | undefined;
  readonly state?: MessageState | undefined;
  /** Only those that failed and wait for an operator, while no work of their case does. */
  readonly stranded?: true | undefined;
}

/** Messages, the newest first: one's own; those of a case to its officers; all of them to operators. */
export async function listMessages(deps: Deps, asker: Asker, filter: MessageFilter): Promise<Page<Message>> {
  const all = isOperator(asker) || (await seesAllOf(deps, asker, filter.caseId));
  return messagesInStore(deps.store.db, { ...filter, ...(!all && { recipient: asker.person }) });
}

async function seesAllOf(deps: Deps, asker: Asker, caseId: string | undefined): Promise<boolean> {
  const record = caseId === undefined ? undefined : await findCase(deps.store.db, caseId);
  return record !== undefined && (await sightOf(deps, asker, record)) === 'officer';
}
