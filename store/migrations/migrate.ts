import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { firstRecord, laterRecord, projectionAlone } from '../progress/project.ts';
import type { Db } from '../tables.ts';
import { procedures } from './0001-procedures.ts';
import { people } from './0002-people.ts';
import { cases } from './0003-cases.ts';
import { tasks } from './0004-tasks.ts';
import { incidents } from './0005-incidents.ts';
import { audit } from './0006-audit.ts';
import { documents } from './0007-documents.ts';
import { messages } from './0008-messages.ts';
import { handOffs } from './0009-hand-offs.ts';
import { requests } from './0010-requests.ts';
import { drafts } from './0011-drafts.ts';
import { verification } from './0012-verification.ts';
import { channels } from './0013-channels.ts';
import { tasksAround } from './0014-tasks-around.ts';
import { digests } from './0015-digests.ts';
import { events } from './0016-events.ts';
import { whoFiles } from './0017-who-files.ts';
import { openCases } from './0018-open-cases.ts';
import { post } from './0019-post.ts';
import { proposals } from './0020-proposals.ts';
import { returned } from './0021-returned.ts';
import { enclosures } from './0022-enclosures.ts';
import { sentAgain } from './0023-sent-again.ts';
import { appointments } from './0024-appointments.ts';
import { replies } from './0025-replies.ts';
import { erased } from './0026-erased.ts';

/** In the order of their names. One that was released is never edited: a change is a new one. */
const migrations: Readonly<Record<string, readonly string[]>> = {
  '0001-procedures': procedures,
  '0002-people': people,
  '0003-cases': cases,
  '0004-tasks': tasks,
  '0005-incidents': incidents,
  '0006-audit': audit,
  '0007-documents': documents,
  '0008-messages': messages,
  '0009-hand-offs': handOffs,
  '0010-requests': requests,
  '0011-drafts': drafts,
  '0012-verification': verification,
  '0013-channels': channels,
  '0014-tasks-around': tasksAround,
  '0015-digests': digests,
  '0016-events': events,
  '0017-who-files': whoFiles,
  '0018-open-cases': openCases,
  '0019-post': post,
  '0020-proposals': proposals,
  '0021-returned': returned,
  '0022-enclosures': enclosures,
  '0023-sent-again': sentAgain,
  '0024-appointments': appointments,
  '0025-replies': replies,
  '0026-erased': erased,
};

const LOCK = 7_046_290_118;

/** Brings the tables up to date; all or nothing. Several processes may do so at once. Answers what was applied. */
export const migrate = (db: Db): Promise<string[]> =>
  db.transaction().execute(async (transaction) => {
    // Kysely locks too, but only after it has created its own table, which two processes cannot do at once.
    await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(transaction);
    const migrator = new Migrator({
      db: transaction,
      migrationTableName: 'migrations',
      migrationLockTableName: 'migration_lock',
      provider: { getMigrations: async () => asKyselyWants(migrations) },
    });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) throw error;
    for (const { create } of [firstRecord, laterRecord, projectionAlone]) await sql.raw(create).execute(transaction);
    return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
  });

/** One statement at a time: the embedded database takes no more. */
const asKyselyWants = (all: typeof migrations): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(all).map(([name, statements]) => [
      name,
      {
        up: async (db) => {
          for (const statement of statements) await sql.raw(statement).execute(db);
        },
      },
    ]),
  );
