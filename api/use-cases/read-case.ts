import type { CaseRecord } from '#store/cases/case.ts';
import { findCase } from '#store/cases/find-case.ts';
import { type TimelineLine, timelineOf } from '#store/cases/timeline-of.ts';
import type { Document } from '#store/documents/document.ts';
import { documentsOf } from '#store/documents/documents-of.ts';
import type { HandOff } from '#store/hand-offs/hand-off.ts';
import { handOffsOf } from '#store/hand-offs/hand-offs-of.ts';
import type { Incident } from '#store/incidents/incident.ts';
import { incidentsOf } from '#store/incidents/incidents-of.ts';
import type { Message } from '#store/messages/message.ts';
import { messagesOf } from '#store/messages/messages-of.ts';
import { repliesOf } from '#store/replies/replies-of.ts';
import type { Reply } from '#store/replies/reply.ts';
import type { Task } from '#store/tasks/task.ts';
import { tasksOf } from '#store/tasks/tasks-of.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal } from '../problems/refusal.ts';
import type { Version } from '../procedures/procedures.ts';
import type { Asker } from '../session/asker.ts';
import { type SeenAs, sightOf } from './case-sight.ts';
import { documentsIn, fileOfPlaces, shownForOpinions } from './consulted.ts';
import { visibleTimeline } from './visible-timeline.ts';

/** A case as far as the asker may see it; what they may not see is empty. */
export interface CaseView {
  readonly seenAs: SeenAs;
  readonly record: CaseRecord;
  readonly version: Version;
  /** The people of the case, by name. */
  readonly parties: { readonly applicant: string; readonly mandatary: string | null };
  readonly tasks: readonly Task[];
  readonly timeline: readonly TimelineLine[];
  readonly documents: readonly Document[];
  readonly messages: readonly Message[];
  /** What was answered to them. */
  readonly replies: readonly Reply[];
  readonly handOffs: readonly HandOff[];
  readonly incidents: readonly Incident[];
}

export async function readCase(deps: Deps, asker: Asker, id: string): Promise<CaseView | Refusal> {
  const { db } = deps.store;
  const record = await findCase(db, id);
  const seenAs = record && (await sightOf(deps, asker, record));
  if (!record || !seenAs) return nothingHere();
  const [version, parties, tasks, timeline, documents, messages, replies, handOffs, incidents] = await Promise.all([
    deps.procedures.of(record),
    partiesIn(deps, record),
    tasksOf(db, id),
    timelineOf(db, id),
    documentsOf(db, id),
    messagesOf(db, id),
    repliesOf(db, id),
    handOffsOf(db, id),
    incidentsOf(db, id),
  ]);
  const view: CaseView = {
    seenAs,
    record,
    version,
    parties,
    tasks,
    timeline: visibleTimeline(timeline, seenAs, asker, version),
    documents,
    messages,
    replies,
    handOffs,
    incidents,
  };
  return { ...view, ...withTheirReplies(view, narrowed[seenAs](view, asker)) };
}

/** Answers are seen by whom the message is seen that they answer; in operation nobody reads what people wrote. */
function withTheirReplies({ seenAs, replies }: CaseView, seen: Partial<CaseView>): Partial<CaseView> {
  if (seenAs === 'operation') return { ...seen, replies: [] };
  const theirs = seen.messages && new Set(seen.messages.map(({ id }) => id));
  return theirs ? { ...seen, replies: replies.filter(({ message }) => theirs.has(message)) } : seen;
}

async function partiesIn({ people }: Deps, { applicant, mandatary }: CaseRecord): Promise<CaseView['parties']> {
  const nameOf = async (id: string): Promise<string> => (await people.find(id))?.name ?? id;
  return { applicant: await nameOf(applicant), mandatary: mandatary === null ? null : await nameOf(mandatary) };
}

/** What each may not see is taken away here and nowhere else. */
const narrowed: Readonly<Record<SeenAs, (view: CaseView, asker: Asker) => Partial<CaseView>>> = {
  officer: () => ({}),
  applicant: ({ record, tasks, messages, documents, handOffs }, { person }) => ({
    record: { ...record, rules: {}, tables: {}, steps: {} },
    tasks: tasks.filter(({ role }) => role === 'applicant'),
    documents: documents.filter(({ kind, uploadedBy }) => kind === 'issued' || uploadedBy === person),
    messages: messages.filter(({ recipient }) => recipient === person),
    handOffs: handOffs.map((handOff) => ({ ...handOff, event: {}, problem: null })),
    incidents: [],
  }),
  consulted: ({ record, version, tasks, messages, documents }, asker) => {
    const file = fileOfPlaces(record.file, shownForOpinions(version, asker) ?? new Set());
    const shown = new Set(documentsIn(file));
    return {
      record: { ...record, file, rules: {}, tables: {}, steps: {} },
      tasks: tasks.filter(({ group }) => group !== null && asker.groups.includes(group)),
      documents: documents.filter(({ id, uploadedBy }) => shown.has(id) || uploadedBy === asker.person),
      messages: messages.filter(({ recipient }) => recipient === asker.person),
      handOffs: [],
      incidents: [],
    };
  },
  operation: ({ record, handOffs }) => ({
    parties: { applicant: '', mandatary: null },
    record: { ...record, applicant: '', mandatary: null, mandate: null, file: {}, rules: {}, tables: {}, steps: {} },
    documents: [],
    handOffs: handOffs.map((handOff) => ({ ...handOff, event: {}, answer: null })),
  }),
};
