import type { Plan } from '#engine/kernel/plan.ts';
import type { Sealing } from '#seal/seal-pdf.ts';
import type { Db } from '#store/tables.ts';
import type { CaseInput } from '#workflows/contract.ts';
import type { DefinitionCache } from './definition-cache.ts';
import type { QuietHours } from './messages/quiet-hours.ts';
import type { SmsSettings } from './messages/sms-gateway.ts';
import type { Mailboxes } from './messages/take-mail.ts';

/** Where mail goes, and whose name it carries. */
export interface MailSettings extends Mailboxes {
  readonly url: string;
  readonly from: string;
  /** Where answers go that people read elsewhere; each with the reference of its case in the address. */
  readonly replyTo?: string | undefined;
}

/** Another authority's system, as registered. */
export interface Partner {
  readonly name: string;
  readonly url: string;
  /** Where it is asked for evidence, if it keeps a register. */
  readonly evidence?: string | undefined;
  readonly secret: string;
}

/** How letters are sealed. */
export interface Sealer {
  /** The key, or who vouches for the time, has to be asked over the network. */
  readonly afar: boolean;
  /** Rejects while the key is out of reach. */
  open(): Promise<Sealing>;
}

/** What activities work with. */
export interface Parts {
  readonly db: Db;
  readonly definitions: DefinitionCache;
  /** Absent: messages stay in the outbox. */
  readonly mail?: MailSettings;
  /** Absent: nobody gets text messages. */
  readonly sms?: SmsSettings | undefined;
  readonly quietHours?: QuietHours | undefined;
  /** Absent: letters are issued without a seal. */
  readonly sealing?: Sealer | undefined;
  readonly partners: Readonly<Record<string, Partner>>;
  /** Where people and partners find Dossier, without a slash at the end. */
  readonly publicUrl: string;
  /** Begins a case, once for each id; throws what may be tried again. */
  readonly begin: (plan: Plan, input: CaseInput) => Promise<void>;
  /** Told what went wrong outside: codes and ids, nothing personal. */
  readonly log: (line: string) => void;
}
