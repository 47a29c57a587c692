import { ApplicationFailure } from '@temporalio/activity';
import type { Store } from '#store/open-store.ts';
import { StoreRefusal } from '#store/problems/refusal.ts';
import { reachingOut } from './afar.ts';
import { DefinitionCache } from './definition-cache.ts';
import { issueDocument } from './documents/issue-document.ts';
import { fetchEvidence } from './evidence/fetch-evidence.ts';
import { handOffCase } from './hand-offs/hand-off-case.ts';
import { isLastAttempt } from './last-attempt.ts';
import { startCase } from './linked-cases/start-case.ts';
import { deliverMessage } from './messages/deliver-message.ts';
import { mailTransport } from './messages/mail-transport.ts';
import { sendMessage } from './messages/send-message.ts';
import { decideMove } from './migrate/decide-move.ts';
import type { MailSettings, Partner, Parts } from './parts.ts';
import { recordProgress } from './progress/record-progress.ts';
import { evaluateRules } from './rules/evaluate-rules.ts';

export interface ActivityOptions {
  readonly store: Store;
  readonly mail?: MailSettings;
  readonly sms?: Parts['sms'];
  readonly quietHours?: Parts['quietHours'];
  readonly sealing?: Parts['sealing'];
  readonly partners: Readonly<Record<string, Partner>>;
  readonly publicUrl: string;
  /** Begins a case, once for each id. */
  readonly begin: Parts['begin'];
  /** Told what went wrong outside: codes and ids, nothing personal. */
  readonly log: (line: string) => void;
}

/** All activities by the names that the workflow calls them. */
export function createActivities({ store, publicUrl, ...rest }: ActivityOptions) {
  const { db } = store;
  const parts: Parts = { ...rest, db, publicUrl: publicUrl.replace(/\/$/, ''), definitions: new DefinitionCache(db) };
  return {
    'evaluate-rules': storing(evaluateRules(parts)),
    'issue-document': storing(reachingOut(parts.sealing?.afar === true, issueDocument(parts))),
    'send-message': storing(sendMessage(parts)),
    'deliver-message': storing(
      deliverMessage(parts, { mail: parts.mail && mailTransport(parts.mail), isLast: isLastAttempt }),
    ),
    'hand-off-case': storing(handOffCase(parts)),
    'fetch-evidence': storing(fetchEvidence(parts)),
    'start-case': storing(startCase(parts)),
    'record-progress': storing(recordProgress(parts)),
    'decide-move': storing(decideMove(parts)),
  };
}

/** What the store refuses stays refused; whatever it is short of just now is tried again. */
const storing =
  <Request, Result>(activity: (request: Request) => Promise<Result>) =>
  async (request: Request): Promise<Result> => {
    try {
      return await activity(request);
    } catch (error) {
      if (error instanceof StoreRefusal) throw ApplicationFailure.nonRetryable(error.message, error.code);
      throw error;
    }
  };
