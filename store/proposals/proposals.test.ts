import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { chainOfProcedure } from '../audit/record-act.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { findVersion } from '../procedures/find-version.ts';
import { publishVersion } from '../procedures/publish-version.ts';
import { MONDAY, planOf } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { openProposal, openProposals } from './open-proposals.ts';
import type { OpenProposal } from './proposal.ts';
import { proposeVersion } from './propose-version.ts';
import { refuseProposal } from './refuse-proposal.ts';

onEveryDatabase((store) => {
  const db = () => store().db;
  let procedures = 0;
  const proposed = async (hash = 'hash', slug = `procedure-${++procedures}`): Promise<OpenProposal> => {
    const definition = { zulu: 1, alpha: 2 };
    await proposeVersion(db(), { slug, version: 1, definition, hash, proposedBy: 'author', at: MONDAY });
    const found = await openProposal(db(), slug, 1);
    if (!found) throw new Error('it does not wait');
    return found;
  };
  const publish = ({ id, slug, definition, hash, proposedBy }: OpenProposal, publishedBy: string) =>
    publishVersion(db(), {
      definition,
      plan: planOf(slug, 1),
      hash,
      publishedBy,
      agreed: { id, proposedBy },
      at: MONDAY,
    });

  test('a proposal waits as it was written; the same again changes nothing, another takes its place', async () => {
    const first = await proposed();
    expect(first).toMatchObject({ hash: 'hash', proposedBy: 'author', proposedAt: MONDAY });
    expect(Object.keys(first.definition)).toEqual(['zulu', 'alpha']);
    expect(await proposed('hash', first.slug)).toEqual(first);
    const second = await proposed('other', first.slug);
    expect(second.id).not.toBe(first.id);
    expect((await openProposals(db())).filter(({ slug }) => slug === first.slug)).toEqual([second]);
  });

  test('published by a second person, the version says who proposed it', async () => {
    const waiting = await proposed();
    expect(await publish(waiting, 'publisher')).toBe('published');
    expect(await findVersion(db(), waiting.slug, 1)).toMatchObject({ proposedBy: 'author', publishedBy: 'publisher' });
    expect(await openProposal(db(), waiting.slug, 1)).toBeUndefined();
  });

  test('what was refused or replaced is not published', async () => {
    const refused = await proposed();
    const no = { by: 'publisher', reason: 'the fee is wrong', at: MONDAY };
    expect(await refuseProposal(db(), refused, no)).toBe(true);
    expect(await refuseProposal(db(), refused, no)).toBe(false);
    const replaced = await proposed();
    await proposed('other', replaced.slug);
    for (const gone of [refused, replaced]) {
      expect(await publish(gone, 'publisher')).toBe('conflict');
      expect(await findVersion(db(), gone.slug, 1)).toBeUndefined();
    }
  });

  test('what one person publishes alone takes the place of what waits', async () => {
    const waiting = await proposed();
    const { definition, slug } = waiting;
    await publishVersion(db(), { definition, plan: planOf(slug, 1), hash: 'hash', publishedBy: 'author' });
    expect(await openProposal(db(), slug, 1)).toBeUndefined();
    expect((await findVersion(db(), slug, 1))?.proposedBy).toBeNull();
  });

  describe('the database itself refuses', () => {
    const insert = (waiting: OpenProposal, change: { by?: string; hash?: string; definition?: string } = {}) =>
      sql`insert into versions (slug, version, definition, plan, hash, published_at, published_by, proposal, proposed_by)
          values (${waiting.slug}, 1, ${change.definition ?? JSON.stringify(waiting.definition)}::json, '{}',
            ${change.hash ?? waiting.hash}, now(), ${change.by ?? 'publisher'}, ${waiting.id}, 'author')`.execute(db());

    test('that the author approves', async () => {
      const waiting = await proposed();
      await expect(publish(waiting, 'author')).rejects.toMatchObject({
        code: '23514',
        constraint: 'a_second_person_approves',
      });
      expect(await openProposal(db(), waiting.slug, 1)).toEqual(waiting);
    });

    test('a version of a proposal that nobody approved', async () => {
      await expect(insert(await proposed())).rejects.toMatchObject({ code: '23001' });
    });

    test.each([
      ['that somebody else publishes than approved', { by: 'somebody' }],
      ['another definition under its hash', { definition: '{}' }],
      ['another hash', { hash: 'another' }],
    ])('%s', async (_what, change) => {
      const waiting = await proposed();
      await sql`update proposals set state = 'approved', settled_by = 'publisher', settled_at = now()
                where id = ${waiting.id}`.execute(db());
      await expect(insert(waiting, change)).rejects.toMatchObject({ code: '23001' });
      await insert(waiting);
    });

    test.each([
      ['another content', sql`update proposals set definition = '{}'`],
      ['another author', sql`update proposals set proposed_by = 'somebody'`],
      ['that what was settled opens again', sql`update proposals set state = 'open' where state <> 'open'`],
      ['that proposals vanish', sql`delete from proposals`],
      ['that all of them vanish', sql`truncate proposals cascade`],
      ['that a version forgets who proposed it', sql`update versions set proposal = null, proposed_by = null`],
    ])('%s', async (_what, statement) => {
      await publish(await proposed(), 'publisher');
      await expect(statement.execute(db())).rejects.toMatchObject({ code: '23001' });
    });
  });

  test('who proposed, refused and published is told in a chain of the procedure', async () => {
    const first = await proposed();
    await refuseProposal(db(), first, { by: 'publisher', reason: 'the fee is wrong', at: MONDAY });
    await publish(await proposed('better', first.slug), 'publisher');
    const chain = chainOfProcedure(first.slug);
    const lines = await db().selectFrom('audit').select(['actor', 'event']).where('case_id', '=', chain).execute();
    expect(lines.map(({ actor, event }) => [actor?.person, event.entry])).toEqual([
      ['author', { what: 'version-proposed', version: 1, hash: 'hash' }],
      ['publisher', { what: 'version-refused', version: 1, hash: 'hash', reason: 'the fee is wrong' }],
      ['author', { what: 'version-proposed', version: 1, hash: 'better' }],
      ['publisher', { what: 'version-published', version: 1, hash: 'better' }],
    ]);
    expect(await verifyAudit(db(), chain)).toMatchObject({ intact: true, lines: 4 });
  });
});
