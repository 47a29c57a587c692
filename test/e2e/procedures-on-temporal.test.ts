import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compile } from '#engine/compile/compile.ts';
import type { Published } from '#engine/compose/published.ts';
import { openStore, type Store } from '#store/open-store.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { castOf } from '#test/support/case-in-time-lapse.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { seenInSimulation, seenInStore } from '#test/support/seen-of-twins.ts';
import { folderFor, TimeLapse } from '#test/support/time-lapse.ts';
import { timeSkippingJars } from '#test/support/time-skipping.ts';
import { asOf, Twins } from '#test/support/twins.ts';
import { seed } from '#worker/seed.ts';

/** Of each procedure the scenario that shows most of it, over months; of naturalisation also evidence that is fetched. */
const chosen: Readonly<Record<string, readonly string[]>> = {
  'building-permit': ['the mayor is away, and the deputy signs'],
  'business-permit': ['extended, then decided in the added month'],
  'classified-establishment': ['granted: three neighbouring communes'],
  'environment-permit': ['a monument: six weeks of views, then the permit'],
  'information-request': ['another authority takes it over'],
  naturalisation: [
    'the ministry asks for a piece, and the time limit stands still',
    'the national register says when the residence began',
  ],
  'parental-leave': ['work taken up during the leave: heard, then revoked'],
  'rent-subsidy': ['the treasury refuses the order, then accepts it'],
  'social-inclusion-income': ['neither office answers in time'],
  'student-aid': ['granted after one correction'],
};

const shipped = globSync('definitions/procedures/*/*.json')
  .toSorted()
  .map((file): Published => {
    const { procedure, plan } = compile(JSON.parse(readFileSync(file, 'utf8')));
    if (!procedure || !plan) throw new Error(`${file} does not compile`);
    return { definition: procedure, plan };
  });
const partners = [...new Set(shipped.flatMap(({ definition }) => Object.keys(definition.partners ?? {})))];
const played = shipped.flatMap((published) =>
  (chosen[published.definition.procedure] ?? [undefined]).map((name) => ({
    published,
    of: published.definition.procedure,
    name,
  })),
);
const jars = await timeSkippingJars();

describe.skipIf(jars === undefined)('on real Temporal, by the API (with a Java development kit and Maven)', () => {
  const { folder, remove } = folderFor('time-lapse');
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ databaseUrl: await newDatabase(inject('databaseUrl')) });
    await seed(store, () => {});
    await seedPeople(store.db, castOf(shipped.map(({ definition }) => definition)));
  });
  afterAll(async () => {
    await store.close();
    remove();
  });

  test.each(played)('$of comes to what the simulator says, over months: $name', async ({ published, of, name }) => {
    const scenario = published.definition.scenarios?.find((one) => one.name === name);
    if (!scenario || jars === undefined) throw new Error(`no scenario of ${of} is chosen`);
    const timeLapse = await TimeLapse.openAt(Twins.beginningOf(scenario, published), { store, jars, folder, partners });
    try {
      const twins = await Twins.file(timeLapse, published, scenario);
      for (const action of scenario.then) await twins.act(action);

      const { real, simulated } = await twins.state();
      expect(real).toEqual(simulated);
      const expected = twins.asReal(await seenInSimulation(store.db, published, twins));
      const seen = await seenInStore(store.db, twins);
      expect(asOf(expected as never, seen as never)).toEqual(expected);
      expect(seen.messages).not.toEqual([]);
    } finally {
      await timeLapse.close();
    }
  });
});
