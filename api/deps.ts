import type { Client } from '@temporalio/client';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import type { Store } from '#store/open-store.ts';
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
  readonly sampleLetters: SampleLetters;
  readonly printPost: PrintPost;
  /** Absent: mail does not come back to Dossier. */
  readonly takeReport?: TakeReport | undefined;
  readonly publishing: Publishing;
  /** How often each address may ask what is open to anybody. */
  readonly openAttempts: Attempts;
  /** How many proxies of ours stand before this process. */
  readonly proxies: number;
  readonly procedures: Procedures;
  readonly people: PeopleCache;
}

/** Whether a new version takes a second person, or the one who made it may publish it. */
export type Publishing = 'four-eyes' | 'alone';

/** As much of the Temporal client as is used here. */
export type TemporalClient = Pick<Client, 'workflow' | 'workflowService' | 'withDeadline'>;

/** Draws a letter as it would go out now, or says in a sentence why it cannot be written yet. */
export type PreviewLetter = (order: {
  readonly definition: Procedure;
  readonly plan: Plan;
  readonly letter: string;
  readonly facts: JsonObject;
  readonly recipient: string;
  readonly language: Language;
  /** The day on which it would be issued. */
  readonly today: string;
}) => Promise<Uint8Array | { readonly obstacle: string }>;

/** Post that is to be drawn for a printer. */
export interface PostOrder {
  readonly batch: string;
  /** When the batch was made. */
  readonly at: number;
  readonly pieces: readonly {
    readonly message: string;
    readonly definition: Procedure;
    readonly language: Language;
    /** Name and address, one line a line. */
    readonly recipient: readonly string[];
    readonly reference: string;
    /** The day that it carries. */
    readonly today: string;
    readonly subject: string;
    readonly body: string;
    /** PDFs that we issued. */
    readonly letters: readonly Uint8Array[];
  }[];
}

/** Takes a mail that came back, and answers what it was: see `activities/messages/take-report.ts`. */
export type TakeReport = (raw: Uint8Array) => Promise<'returned' | 'arrived' | 'still-open' | 'not-ours'>;

export type PrintPost = (order: PostOrder) => Promise<{
  /** One PDF; absent when no piece could be drawn. */
  readonly bytes?: Uint8Array;
  /** Of each message that was drawn, in their order. */
  readonly pages: ReadonlyMap<string, number>;
  readonly unprintable: readonly { readonly message: string; readonly why: string }[];
}>;

/** What stands in a letter with no case behind it: what scenarios enter, the longest that fits, what an attacker would. */
export type SampleData = 'sample' | 'longest' | 'hostile';

/** What a letter says, passage by passage in reading order, and its drawing; or in a sentence why it cannot be written. */
export type SampleLetter = { readonly letter: string } & (
  | { readonly title: string; readonly passages: readonly string[]; draw(): Promise<Uint8Array> }
  | { readonly obstacle: string }
);

/** Every letter of a definition with no case behind it, marked as not issued. */
export type SampleLetters = (
  definition: Procedure,
  plan: Plan,
  language: Language,
  data: SampleData,
) => readonly SampleLetter[];

export interface Partner {
  readonly name: string;
  /** Shared with the partner; signs what goes to and fro. */
  readonly secret: string;
}
