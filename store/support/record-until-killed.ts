// Files cases in the folder that it is given and says each one aloud once it is recorded, until it is killed.
import { openStore } from '../open-store.ts';
import { recordProgress } from '../progress/record-progress.ts';
import { openTask, progress, snapshot } from './case-at-rest.ts';

const { db } = await openStore({ folder: process.argv[2] });
for (;;) {
  const record = progress({ snapshot: snapshot({ tasks: [openTask('rent-subsidy/review#2')] }) });
  await recordProgress(db, record);
  process.stdout.write(`${record.caseId}\n`);
}
