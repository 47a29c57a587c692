import { Client, Connection } from '@temporalio/client';
import { demoPeople } from '#api/session/demo-people.ts';
import { openStore } from '#store/open-store.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { startPostgres } from '#test/support/start-postgres.ts';
import { startTemporal } from '#test/support/start-temporal.ts';
import { dataConverterFor } from '#worker/temporal.ts';
import { benchEngine } from './engine-bench.ts';
import { measure } from './measure.ts';
import { benchOpenCases } from './open-cases.ts';
import { benchRules } from './rules-bench.ts';
import { benchSimulation } from './simulate-bench.ts';
import { byHandVariant, dossierVariant } from './variants.ts';

// What a case costs beside workflows written by hand, interleaved in one run. CASES, WIDTH and ROUNDS change its size.
const size = {
  cases: Number(process.env.CASES ?? 2_000),
  width: Number(process.env.WIDTH ?? 16),
  rounds: Number(process.env.ROUNDS ?? 4),
};
const bare = { application: { income: '2500.00', members: 4 } };
const refused = {
  application: {
    birthDate: '1990-05-02',
    household: [{ name: 'Alix Muller', netIncome: '2400.00', incomeMonths: 14 }],
    rent: '500.00',
    otherDwellingShare: 0,
    lease: { name: 'lease.pdf' },
    iban: 'LU280019400644750000',
  },
};

benchEngine();
benchRules();
benchSimulation();
const postgres = await startPostgres();
const temporal = await startTemporal();
const store = await openStore({ databaseUrl: postgres.databaseUrl });
const connection = await Connection.connect({ address: temporal.address });
try {
  await seedPeople(store.db, demoPeople);
  await benchOpenCases(store);
  const client = new Client({ connection, dataConverter: dataConverterFor(store) });
  console.log(`\n${size.cases} cases of each, ${size.width} at once, in ${size.rounds} turns`);
  await measure(
    client,
    {
      'by hand: four activities, no books': byHandVariant('byHand'),
      'by hand: local activities, no books (the limit)': byHandVariant('byHandLocal'),
      'Dossier: bare procedure and its books': await dossierVariant(store, 'test/bench/bare.json', bare, 'approve'),
      'Dossier: rent subsidy, its letter and its books': await dossierVariant(
        store,
        'definitions/procedures/rent-subsidy/1.json',
        refused,
        'complete',
      ),
    },
    { TEMPORAL_ADDRESS: temporal.address, DATABASE_URL: postgres.databaseUrl },
    size,
  );
} finally {
  await store.close();
  await connection.close();
  await temporal.stop();
  await postgres.stop();
}
