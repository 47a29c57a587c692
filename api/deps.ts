import type { Client } from '@temporalio/client';
import type { Store } from '#store/open-store.ts';
import type { DrawForm } from './ports/draw-form.ts';
import type { PreviewLetter } from './ports/preview-letter.ts';
import type { PrintPost } from './ports/print-post.ts';
import type { SampleLetters } from './ports/sample-letters.ts';
import type { TakeMail } from './ports/take-mail.ts';
import type { Procedures } from './procedures/procedures.ts';
import type { Attempts } from './session/attempts.ts';
import type { PeopleCache } from './session/people-cache.ts';
import type { Scanner } from './uploads/scanner.ts';

/** What use cases work with. */
export interface Deps {
  readonly store: Store;
  readonly client: TemporalClient;
  /** Where workers wait for new cases. */
  readonly taskQueue: string;
  /** Signs sessions and tokens. */
  readonly secret: string;
  /** Where browsers find Dossier, without a slash at the end. */
  readonly publicUrl: string;
  /** Registered partners, by id. */
  readonly partners: Readonly<Record<string, Partner>>;
  readonly log: (line: string) => void;
  /** Epoch ms. */
  readonly now: () => number;
  /** Absent: uploads are not scanned. */
  readonly scan?: Scanner | undefined;
  readonly previewLetter: PreviewLetter;
  readonly drawForm: DrawForm;
  readonly sampleLetters: SampleLetters;
  readonly printPost: PrintPost;
  /** The ways on which messages leave by themselves here. */
  readonly ways: readonly Way[];
  /** Absent: no mail comes to Dossier. */
  readonly takeMail?: TakeMail | undefined;
  readonly publishing: Publishing;
  /** How often each address may ask what is open to anybody. */
  readonly openAttempts: Attempts;
  /** How many proxies of ours stand before this process. */
  readonly proxies: number;
  readonly procedures: Procedures;
  readonly people: PeopleCache;
}

/** A channel whose service sends by itself. */
export type Way = 'email' | 'sms';

/** Whether a new version takes a second person, or the one who made it may publish it. */
export type Publishing = 'four-eyes' | 'alone';

/** As much of the Temporal client as is used here. */
export type TemporalClient = Pick<Client, 'workflow' | 'workflowService' | 'withDeadline'>;

export interface Partner {
  readonly name: string;
  /** Shared with the partner; signs what goes to and fro. */
  readonly secret: string;
}
