import { beforeAll, expect, test } from 'vitest';
import type { CaseEvent } from '#engine/kernel/event.ts';
import { recordProgress } from '../progress/record-progress.ts';
import { caseworker, line, MONDAY, progress, publishRentSubsidy } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { eventsOf } from './events-of.ts';

const message = (name: string, body = ''): CaseEvent => ({ type: 'message', at: MONDAY, name, body });
const [first, second, third] = [message('first'), message('second', 'a \0 in it'), message('third')];

onEveryDatabase((store) => {
  const db = () => store().db;
  beforeAll(() => publishRentSubsidy(db()));

  /** A case that comes to rest after each of these lists of events. */
  async function recorded(...rests: readonly (readonly CaseEvent[])[]) {
    const { caseId } = progress();
    for (const [sequence, events] of rests.entries())
      await recordProgress(db(), progress({ caseId, sequence, events }));
    return caseId;
  }

  test('what came to cases is read in its order, whatever it says, and for many at once', async () => {
    const one = await recorded([first], [], [second, third]);
    const other = await recorded([third]);
    expect(await eventsOf(db(), [one, other, 'no such case'])).toEqual(
      new Map([
        [one, { events: [first, second, third], records: 3 }],
        [other, { events: [third], records: 1 }],
      ]),
    );
    expect((await eventsOf(db(), [one], 2)).get(one)).toEqual({ events: [first], records: 2 });
    expect(await eventsOf(db(), [])).toEqual(new Map());
  });

  test('what was said before a crash gives way to what came to hold', async () => {
    const caseId = await recorded([first], [second]);
    const again = progress({
      caseId,
      sequence: 1,
      events: [third],
      lines: [line({ what: 'ended', outcome: 'x' }, caseworker)],
    });
    expect(await recordProgress(db(), again)).toBe('corrected');
    expect((await eventsOf(db(), [caseId])).get(caseId)?.events).toEqual([first, third]);
  });

  test('nothing is told of what follows a gap', async () => {
    const [late, torn] = [await recorded([first], [second]), await recorded([first], [second], [third])];
    await db().deleteFrom('events').where('case_id', '=', late).where('sequence', '=', 0).execute();
    await db().deleteFrom('events').where('case_id', '=', torn).where('sequence', '=', 1).execute();
    expect(await eventsOf(db(), [late, torn])).toEqual(new Map([[torn, { events: [first], records: 1 }]]));
  });
});
