import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import definition from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { renameSteps } from '#engine/compare/rename-steps.ts';
import { compile } from '#engine/compile/compile.ts';
import { verifyAudit } from '#store/audit/verify-audit.ts';
import { timelineOf } from '#store/cases/timeline-of.ts';
import { openStore, type Store } from '#store/open-store.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';

const cli = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const many = 24;

interface Judged {
  readonly case: string;
  readonly verdict: string;
  readonly moved: boolean;
  readonly reason: string | null;
}

/** The next version: the officer may also send a file straight to the head of unit, and the letter reads otherwise. */
function nextVersion(version: number): object {
  const next = structuredClone(definition) as unknown as Record<string, Record<string, Record<string, object>>>;
  const { review } = next.steps as { review?: { outcomes: Record<string, object> } };
  if (review) review.outcomes.doubtful = { label: plain('Ask the head of unit'), next: 'second-look' };
  return { ...next, version, scenarios: undefined };
}
const plain = (text: string) => ({ fr: text, de: text, en: text, lb: text });

describe('open cases, when a new version is published', () => {
  let dossier: RunningDossier;
  let journey: Journey;
  let store: Store;
  let inReview: string[];
  let withdrawn: string;
  let decided: string;

  beforeAll(async () => {
    const databaseUrl = await newDatabase(inject('databaseUrl'));
    dossier = await RunningDossier.start({ temporalAddress: inject('temporalAddress'), databaseUrl });
    store = await openStore({ databaseUrl });
    journey = new Journey(dossier);
    inReview = [];
    for (let i = 0; i < many; i++) inReview.push(await journey.filed('citizen', application));
    withdrawn = await journey.filed('citizen', application);
    await dossier.call('citizen', 'POST', `/api/cases/${withdrawn}/events/withdraw`, {});
    decided = await journey.filed('citizen', application);
    const review = await journey.task('caseworker', decided, 'review');
    await journey.decide('caseworker', review, 'incomplete', { data: { 'assessment.missing': ['income'] } });
    await publish(2);
  });
  afterAll(async () => {
    await store.close();
    await dossier.stop();
  });

  async function publish(version: number): Promise<void> {
    const next = JSON.parse(JSON.stringify(nextVersion(version)));
    const { plan, findings } = compile(next);
    if (!plan) throw new Error(JSON.stringify(findings));
    await publishVersion(store.db, { definition: next, plan, hash: contentHash(next), publishedBy: 'designer' });
  }

  /** The command line in a process of its own; killed when told so. */
  function command(...args: readonly string[]) {
    const child = spawn(process.execPath, [cli, ...args], {
      env: { PATH: process.env.PATH, DOSSIER_HOME: dossier.home, PUBLIC_URL: dossier.url },
    });
    let [out, said] = ['', ''];
    child.stdout.on('data', (text) => (out += String(text)));
    child.stderr.on('data', (text) => (said += String(text)));
    return new Promise<{ code: number | null; out: string; said: string }>((done) =>
      child.on('close', (code) => done({ code, out, said })),
    );
  }

  const migrated = async (...args: readonly string[]): Promise<readonly Judged[]> => {
    const { out, said } = await command('migrate', 'rent-subsidy', ...args, '--json');
    if (out === '') throw new Error(said);
    return (JSON.parse(out) as { cases: readonly Judged[] }).cases;
  };

  const versionOf = async (id: string): Promise<number> =>
    (await store.db.selectFrom('cases').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version;

  test('compare says the same of two files, and that the withdrawn case is not among the open ones', async () => {
    const file = join(dossier.home, '2.json');
    writeFileSync(file, JSON.stringify(nextVersion(2)));
    const { out, said } = await command('compare', 'definitions/procedures/rent-subsidy/1.json', file, '--json');
    if (out === '') throw new Error(said);
    const compared = JSON.parse(out);
    expect(compared.changes).toContainEqual(expect.objectContaining({ part: 'step', pointer: '/steps/review' }));
    expect(compared.cases.map((one: Judged) => one.case)).toEqual([...inReview, decided]);
    for (const one of compared.cases) expect(one).toMatchObject({ verdict: 'can-move', ahead: ['/steps/review'] });
  });

  test('a dry run says for each what would become of it, and moves none', async () => {
    const cases = await migrated('1', '2', '--dry-run');
    expect(new Set(cases.map((one) => one.case))).toEqual(new Set([...inReview, decided]));
    for (const one of cases) expect(one).toMatchObject({ verdict: 'can-move', moved: false });
    expect(await versionOf(inReview[0] ?? '')).toBe(1);
  });

  test('told to move, all go on on the new version, though the worker is killed meanwhile', async () => {
    const moving = migrated('1', '2', '--why', 'The head of unit may be asked');
    while ((await Promise.all(inReview.map(versionOf))).every((version) => version === 1));
    await dossier.kill();
    await moving.catch(() => undefined); // whatever it said: some have moved, some have not
    await dossier.start();
    const again = await migrated('1', '2', '--why', 'The head of unit may be asked');
    expect(again.every(({ moved }) => moved)).toBe(true);
    for (const id of [...inReview, decided]) {
      expect(await versionOf(id)).toBe(2);
      const lines = (await timelineOf(store.db, id)).filter(({ what }) => what === 'moved');
      expect(lines).toMatchObject([
        {
          actor: 'operator',
          role: 'operator',
          entry: { what: 'moved', from: 1, to: 2, why: 'The head of unit may be asked' },
        },
      ]);
      expect(await verifyAudit(store.db, id)).toMatchObject({ intact: true });
    }
    expect(await migrated('1', '2')).toEqual([]);
    expect(await versionOf(withdrawn)).toBe(1);
  });

  test('a case that moved offers what the new version offers, and ends on it', async () => {
    const [id = ''] = inReview;
    const review = await journey.task('caseworker', id, 'review');
    expect(review.outcomes.map((outcome) => outcome.id)).toContain('doubtful');
    expect((await journey.decide('caseworker', review, 'doubtful')).status).toBe(200);
    const second = await journey.task('head', id, 'second-look');
    expect((await journey.decide('head', second, 'agree')).status).toBe(200);
    await journey.until('citizen', id, ({ status }) => status === 'granted');
  });

  test('a case that moved once can move again', async () => {
    const next = { ...nextVersion(3), letters: { ...definition.letters } } as { letters: typeof definition.letters };
    next.letters.grant.subject.en = 'Your subsidy';
    const { plan } = compile(JSON.parse(JSON.stringify(next)));
    if (!plan) throw new Error('it does not compile');
    await publishVersion(store.db, { definition: next, plan, hash: 'hash of 3', publishedBy: 'designer' });
    const cases = await migrated('2', '3');
    expect(cases.find((one) => one.case === inReview[1])).toMatchObject({ verdict: 'can-move', moved: true });
    expect(await versionOf(inReview[1] ?? '')).toBe(3);
  });

  test('a step that was renamed takes its cases along once that is told, and they go on under its new name', async () => {
    const [, , id = '', other = ''] = inReview;
    const { procedure } = compile(JSON.parse(JSON.stringify(nextVersion(4))));
    if (!procedure) throw new Error('it does not compile');
    const next = renameSteps(procedure, { 'rent-subsidy/review': 'rent-subsidy/first-look' });
    const { plan } = compile(next);
    if (!plan) throw new Error('it does not compile');
    await publishVersion(store.db, { definition: next as never, plan, hash: 'hash of 4', publishedBy: 'designer' });

    for (const one of await migrated('3', '4', '--dry-run')) expect(one.verdict).toBe('must-stay');
    const map = ['--map', 'review=first-look'];
    const foretold = await migrated('3', '4', ...map, '--dry-run');
    expect(foretold.find((one) => one.case === id)).toMatchObject({ verdict: 'can-move', moved: false });
    const moved = await migrated('3', '4', ...map);
    expect(moved.find((one) => one.case === id)).toMatchObject({ verdict: 'can-move', moved: true });
    const lines = (await timelineOf(store.db, id)).filter(({ what }) => what === 'moved');
    const renamed = { 'rent-subsidy/review': 'rent-subsidy/first-look' };
    expect(lines.at(-1)).toMatchObject({ entry: { from: 3, to: 4, renamed } });

    const [review] = await store.db
      .selectFrom('tasks')
      .select('id')
      .where('case_id', '=', id)
      .where('step', '=', 'review')
      .execute();
    const late = await dossier.call('caseworker', 'POST', `/api/tasks/${review?.id}/outcome`, { outcome: 'complete' });
    expect([404, 409]).toContain(late.status);

    const task = await journey.task('caseworker', id, 'first-look');
    expect((await journey.decide('caseworker', task, 'complete')).status).toBe(200);
    await journey.until('citizen', id, ({ status }) => status === 'granted');

    await publish(5);
    const back = await migrated('4', '5', '--map', 'first-look=review');
    expect(back.find((one) => one.case === other)).toMatchObject({ verdict: 'can-move', moved: true });
    await journey.task('caseworker', other, 'review');
  });

  test('a mapping that cannot be is refused, and nothing moves', async () => {
    const { code, said } = await command('migrate', 'rent-subsidy', '2', '3', '--map', 'review=grant');
    expect(code).toBe(1);
    expect(said).toContain('review cannot be grant: they are steps of two kinds.');
  });

  test('nobody but an operator tells cases to move', async () => {
    const answer = await dossier.call('designer', 'POST', '/api/procedures/rent-subsidy/versions/2/moves', { to: 3 });
    expect(answer.status).toBe(404);
  });
});
