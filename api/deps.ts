import type { Client } from '@temporalio/client';
import type { Store } from '#store/open-store.ts';
import type { Procedures } from './procedures/procedures.ts';
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
  readonly procedures: Procedures;
  readonly people: PeopleCache;
}

/** As much of the Temporal client as is used here. */
export type TemporalClient = Pick<Client, 'workflow' | 'workflowService' | 'withDeadline'>;

export interface Partner {
  readonly name: string;
  /** Shared with the partner; signs what goes to and fro. */
  readonly secret: string;
}
