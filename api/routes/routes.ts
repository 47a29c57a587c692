import type { Route } from '../http/route.ts';
import { backTests } from './back-tests.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';
import { handOffs } from './hand-offs.ts';
import { health } from './health.ts';
import { incidents } from './incidents.ts';
import { lawChanges } from './law-changes.ts';
import { messages } from './messages.ts';
import { post } from './post.ts';
import { problems } from './problems.ts';
import { procedures } from './procedures.ts';
import { proposals } from './proposals.ts';
import { schema } from './schema.ts';
import { tasks } from './tasks.ts';
import { verify } from './verify.ts';
import { versions } from './versions.ts';

/** Every address of the API but that of its own description. */
export const routes: readonly Route[] = [
  ...cases,
  ...tasks,
  ...documents,
  ...messages,
  ...post,
  ...incidents,
  ...lawChanges,
  ...procedures,
  ...versions,
  ...proposals,
  ...backTests,
  ...handOffs,
  ...verify,
  ...problems,
  ...schema,
  ...health,
];
