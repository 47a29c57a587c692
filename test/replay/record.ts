import { startTemporal } from '#test/support/start-temporal.ts';
import { LiveCases } from './live-cases.ts';
import { recordedCases } from './recorded-cases.ts';
import { RecordedPlans, recordedNames, writeHistory } from './recorded-histories.ts';

// Records the histories that are missing: node test/replay/record.ts. What is released stays: a changed meaning is a
// branch of its own in workflows/versions.ts and one more history, never another history under the same name.
const there = new Set(recordedNames());
const plans = RecordedPlans.read();
const temporal = await startTemporal();
const live = await LiveCases.on(temporal.address, plans);
for (const recorded of recordedCases)
  if (!there.has(recorded.name)) writeHistory(recorded.name, await live.historyOf(recorded));
plans.write();
await live.close();
await temporal.stop();
process.exit(0);
