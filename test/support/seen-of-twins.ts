import { createHash } from 'node:crypto';
import { drawIssued } from '#activities/documents/draw-issued.ts';
import { issuedOrder } from '#engine/compose/letters/issued-order.ts';
import { messageInWords } from '#engine/compose/messages/message-in-words.ts';
import type { Published } from '#engine/compose/published.ts';
import type { Json } from '#engine/kernel/json.ts';
import type { TaskHold } from '#engine/kernel/state.ts';
import type { Language } from '#engine/language/text.ts';
import type { Performed } from '#engine/simulate/simulation.ts';
import { timelineOf } from '#store/cases/timeline-of.ts';
import { documentsOf } from '#store/documents/documents-of.ts';
import { messagesOf } from '#store/messages/messages-of.ts';
import { findAccount } from '#store/people/find-account.ts';
import { findPerson } from '#store/people/find-person.ts';
import type { Db } from '#store/tables.ts';
import { tasksOf } from '#store/tasks/tasks-of.ts';
import { PUBLIC_URL } from './time-lapse.ts';
import type { Twins } from './twins.ts';

/** What people and the books have of a case: the history, every task, every message, every letter. */
export interface Seen {
  readonly timeline: readonly Json[];
  readonly tasks: readonly Json[];
  /** In any order: those that are written together are. */
  readonly messages: readonly Json[];
  readonly letters: readonly { readonly letter: string; readonly sha256: string }[];
}

/** As the store has it after it was played on Temporal. */
export async function seenInStore(db: Db, { real: { id } }: Twins): Promise<Seen> {
  const [timeline, tasks, messages, documents] = await Promise.all([
    timelineOf(db, id),
    tasksOf(db, id),
    messagesOf(db, id),
    documentsOf(db, id),
  ]);
  return {
    timeline: timeline.map(({ at, actor, role, entry }) => ({ at, actor, role, entry: entry as unknown as Json })),
    tasks: tasks
      .map(({ hold, role, dueAt, dueDay, status }) => ({ hold, role, dueAt, dueDay, open: status === 'open' }))
      .toSorted(byText),
    messages: messages
      .filter(({ recipient, role }) => recipient === role)
      .map(({ role, language, subject, body, due }) => ({ role, language, subject, body, due }))
      .toSorted(byText),
    letters: documents.flatMap(({ letter, sha256 }) => (letter === null ? [] : [{ letter, sha256 }])),
  };
}

/** What the store should have by what the simulator did: the real words and the real letters for the same case. */
export async function seenInSimulation(db: Db, published: Published, twins: Twins): Promise<Seen> {
  const { performed, effects } = twins.simulated;
  const tasks = new Map<string, { readonly hold: TaskHold; readonly open: boolean }>();
  for (const effect of effects) {
    if (effect.do === 'open-task') tasks.set(effect.task, { hold: effect.hold, open: true });
    const closed = effect.do === 'close-task' && tasks.get(effect.task);
    if (closed) tasks.set(effect.task, { ...closed, open: false });
  }
  const ordered = (activity: string): readonly Performed[] => performed.filter(({ name }) => name === activity);
  return {
    timeline: effects.flatMap((effect) =>
      effect.do !== 'record'
        ? []
        : effect.entries.map((entry) => ({
            at: effect.at,
            actor: effect.by?.person ?? null,
            role: effect.by?.role ?? null,
            entry: entry as unknown as Json,
          })),
    ),
    tasks: [...tasks]
      .map(([id, { hold, open }]) => ({
        hold: id,
        role: hold.role,
        dueAt: hold.due ?? null,
        dueDay: hold.dueDay ?? null,
        open,
      }))
      .toSorted(byText),
    messages: (await Promise.all(ordered('send-message').map((one) => messageOf(db, published, twins, one)))).toSorted(
      byText,
    ),
    letters: await lettersOf(db, published, twins, ordered('issue-document')),
  };
}

async function messageOf(db: Db, published: Published, twins: Twins, { input, facts }: Performed): Promise<Json> {
  const order = input as { message: string; to: string; due?: string };
  const { to, due } = order;
  const known = twins.asReal(facts());
  const person = to === 'applicant' ? undefined : await findPerson(db, to);
  const language = (person?.language ?? (known.case as { language?: string }).language) as Language;
  const words = messageInWords(published, order, known, language);
  return { role: to, language, ...words, due: due ?? null };
}

/** Drawn under the code of the letter that was issued, they are the same to the byte. */
async function lettersOf(
  db: Db,
  published: Published,
  twins: Twins,
  ordered: readonly Performed[],
): Promise<Seen['letters']> {
  const issued = (await documentsOf(db, twins.real.id)).filter(({ kind }) => kind === 'issued');
  const account = await findAccount(db, 'applicant');
  return Promise.all(
    ordered.map(async ({ activity, input, facts }, index) => {
      const { letter, decision } = input as { letter: string; decision?: string };
      const order = issuedOrder(published, {
        activity,
        letter,
        facts: twins.asReal(facts()),
        account: account ?? { name: '', address: [] },
        code: issued[index]?.code ?? '',
        publicUrl: PUBLIC_URL,
      });
      const bytes = await drawIssued(order, decision);
      return { letter, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}

const byText = (one: Json, other: Json): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
