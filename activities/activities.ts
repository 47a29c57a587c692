import type { Store } from '#store/open-store.ts';
import { DefinitionCache } from './definition-cache.ts';
import { issueDocument } from './documents/issue-document.ts';
import { handOffCase } from './hand-offs/hand-off-case.ts';
import { deliverMessage } from './messages/deliver-message.ts';
import { mailTransport } from './messages/mail-transport.ts';
import { sendMessage } from './messages/send-message.ts';
import type { MailSettings, Partner, Parts } from './parts.ts';
import { recordProgress } from './progress/record-progress.ts';
import { evaluateRules } from './rules/evaluate-rules.ts';

export interface ActivityOptions {
  readonly store: Store;
  readonly mail?: MailSettings;
  readonly partners: Readonly<Record<string, Partner>>;
  readonly publicUrl: string;
  readonly log: (line: string) => void;
}

/** All activities by the names that the workflow calls them. */
export function createActivities({ store, publicUrl, ...rest }: ActivityOptions) {
  const { db } = store;
  const parts: Parts = { ...rest, db, publicUrl: publicUrl.replace(/\/$/, ''), definitions: new DefinitionCache(db) };
  return {
    'evaluate-rules': evaluateRules(parts),
    'issue-document': issueDocument(parts),
    'send-message': sendMessage(parts),
    'deliver-message': deliverMessage(parts, parts.mail && mailTransport(parts.mail)),
    'hand-off-case': handOffCase(parts),
    'record-progress': recordProgress(parts),
  };
}
