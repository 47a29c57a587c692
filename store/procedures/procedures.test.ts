import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPlan } from '../plans/find-plan.ts';
import { savePlan } from '../plans/save-plan.ts';
import { MONDAY, planOf } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { findVersion } from './find-version.ts';
import { latestVersion } from './latest-version.ts';
import { listProcedures } from './list-procedures.ts';
import { listVersions } from './list-versions.ts';
import { publishVersion } from './publish-version.ts';
import { retireVersion } from './retire-version.ts';

const definition = {
  procedure: 'rent-subsidy',
  roles: { head: { group: 'heads' }, caseworker: { group: 'rent-subsidy' } },
  outcomes: { zulu: 1, alpha: 2, 'much longer': 3, b: 4 },
};
const version = (n: number, hash = `hash ${n}`) => ({
  definition: { ...definition, version: n },
  plan: planOf('rent-subsidy', n),
  hash,
  publishedBy: 'designer',
  at: MONDAY,
});

onEveryDatabase((store) => {
  const db = () => store().db;
  beforeAll(async () => {
    expect(await publishVersion(db(), version(1))).toBe('published');
    expect(await publishVersion(db(), version(2))).toBe('published');
  });

  test('a version is found as it was written, keys in their order', async () => {
    const found = await findVersion(db(), 'rent-subsidy', 1);
    expect(found).toEqual({
      slug: 'rent-subsidy',
      version: 1,
      hash: 'hash 1',
      status: 'published',
      publishedAt: MONDAY,
      publishedBy: 'designer',
      proposedBy: null,
      definition: { ...definition, version: 1 },
      plan: planOf('rent-subsidy', 1),
    });
    expect(Object.keys(found?.definition.outcomes ?? {})).toEqual(['zulu', 'alpha', 'much longer', 'b']);
    expect(await findVersion(db(), 'rent-subsidy', 9)).toBeUndefined();
  });

  test('published again it is unchanged; changed it is a conflict', async () => {
    expect(await publishVersion(db(), version(1))).toBe('unchanged');
    expect(await publishVersion(db(), version(1, 'another'))).toBe('conflict');
    expect((await findVersion(db(), 'rent-subsidy', 1))?.hash).toBe('hash 1');
  });

  describe('what is published never changes', () => {
    test.each([
      ['its definition', sql`update versions set definition = '{}'`],
      ['its plan', sql`update versions set plan = '{}' where version = 1`],
      ['its hash', sql`update versions set hash = 'x', status = 'retired'`],
      ['its number', sql`update versions set version = 7 where version = 1`],
      ['its being there', sql`delete from versions`],
      ['its being there, all at once', sql`truncate versions cascade`],
    ])('%s', async (_what, statement) => {
      await expect(statement.execute(db())).rejects.toMatchObject({ code: '23001' });
    });
  });

  test('new cases begin on the highest version that is not retired', async () => {
    await publishVersion(db(), version(3));
    expect((await latestVersion(db(), 'rent-subsidy'))?.version).toBe(3);
    expect(await retireVersion(db(), 'rent-subsidy', 3)).toBe(true);
    expect(await retireVersion(db(), 'rent-subsidy', 4)).toBe(false);
    expect((await latestVersion(db(), 'rent-subsidy'))?.version).toBe(2);
    expect((await listVersions(db(), 'rent-subsidy')).map(({ version, status }) => [version, status])).toEqual([
      [3, 'retired'],
      [2, 'published'],
      [1, 'published'],
    ]);
    expect(await latestVersion(db(), 'nothing')).toBeUndefined();
  });

  test('the catalogue has each procedure once', async () => {
    await publishVersion(db(), { ...version(1), plan: planOf('allotment', 1) });
    expect((await listProcedures(db())).map(({ slug, version }) => [slug, version])).toEqual([
      ['allotment', 1],
      ['rent-subsidy', 2],
    ]);
  });

  test('a plan is kept under its hash, byte for byte', async () => {
    const body = new Uint8Array([0, 255, 10, 13, 92]);
    await savePlan(db(), 'hash of it', body);
    await savePlan(db(), 'hash of it', body);
    expect(Buffer.from((await findPlan(db(), 'hash of it')) ?? [])).toEqual(Buffer.from(body));
    expect(await findPlan(db(), 'nothing')).toBeUndefined();
  });
});
