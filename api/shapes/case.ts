import { z } from 'zod';
import { presentFile } from '#engine/fields/show-file.ts';
import { caseStatuses, stepOf } from '#engine/kernel/state.ts';
import { filer } from '#engine/language/filer.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { CaseSummary } from '#store/cases/case.ts';
import type { HandOff } from '#store/hand-offs/hand-off.ts';
import type { Version } from '../procedures/procedures.ts';
import type { CaseView } from '../use-cases/read-case.ts';
import { clockJson, clockShape } from './clock.ts';
import { documentJson, documentShape } from './document.ts';
import { incidentJson, incidentShape } from './incident.ts';
import { messageJson, messageShape } from './message.ts';
import { id, instant, iso, isoOrNull, jsonObject, links, shapes } from './parts.ts';
import { replyJson, replyLine, replyShape } from './reply.ts';
import { taskJson, taskShape } from './task.ts';
import { timelineJson, timelineShape } from './timeline.ts';

const summary = {
  id,
  reference: z.string(),
  procedure: z.string(),
  version: z.int(),
  status: z.enum(caseStatuses),
  milestone: z.string().nullable().describe('Where it stands, in the asker’s words'),
  language: z.string(),
  channel: z.string(),
  filedAt: instant,
  updatedAt: instant,
  links,
};

export const caseLineShape = z.object(summary).register(shapes, { id: 'CaseLine' });

export const filedShape = z
  .object({ id, reference: z.string(), status: z.enum(caseStatuses), links })
  .register(shapes, { id: 'FiledCase' });

const handOffShape = z
  .object({
    id,
    partner: z.string(),
    step: z.string(),
    state: z.enum(['sending', 'acknowledged', 'answered', 'refused', 'failed']),
    sentAt: instant,
    acknowledgedAt: instant.nullable(),
    answeredAt: instant.nullable(),
    outcome: z.string().nullable(),
  })
  .register(shapes, { id: 'HandOff' });

export const caseShape = z
  .object({
    ...summary,
    parties: z
      .object({
        applicant: z.string(),
        filedBy: filer,
        mandatary: z.string().nullable().describe('Who acts for the applicant'),
        mandate: id.nullable().describe('The document that proves it'),
      })
      .describe('The people of the case, by name'),
    data: jsonObject.describe('The case file: group → field → value; money with its currency'),
    tasks: z.array(taskShape),
    timeline: z.array(timelineShape),
    documents: z.array(documentShape),
    messages: z.array(messageShape),
    replies: z.array(replyShape).describe('What was answered to the messages by mail; no step is taken by it'),
    handOffs: z.array(handOffShape),
    clocks: z.record(z.string(), clockShape).describe('Legal time limits, by name'),
    incidents: z.array(incidentShape),
  })
  .register(shapes, { id: 'Case' });

/** One line of a list of cases. */
export function caseLineJson(record: CaseSummary, version: Version, language: string): z.input<typeof caseLineShape> {
  const milestone = record.milestone === null ? undefined : version.step(record.milestone)?.step.milestone;
  return {
    id: record.id,
    reference: record.reference,
    procedure: record.procedure,
    version: record.version,
    status: record.status,
    milestone: wordsIn(milestone, language) || null,
    language: record.language,
    channel: record.channel,
    filedAt: iso(record.filedAt),
    updatedAt: iso(record.updatedAt),
    links: caseLinks(record.id),
  };
}

/** A case as far as the view shows it. */
export function caseJson(view: CaseView, language: string): z.input<typeof caseShape> {
  const { record, version, parties, tasks, timeline, documents, messages, replies, handOffs, incidents } = view;
  return {
    ...caseLineJson(record, version, language),
    parties: {
      applicant: parties.applicant,
      filedBy: record.filedBy ?? 'applicant',
      mandatary: parties.mandatary,
      mandate: record.mandate,
    },
    data: presentFile(version.procedure.data, record.file) as never,
    tasks: tasks.map((task) => taskJson(task, version, language)),
    timeline: [...timeline.map((line) => timelineJson(line, version, language)), ...replies.map(replyLine)].toSorted(
      (a, b) => Date.parse(a.at) - Date.parse(b.at),
    ),
    documents: documents.map(documentJson),
    messages: messages.map(messageJson),
    replies: replies.map(replyJson),
    handOffs: handOffs.map(handOffJson),
    clocks: Object.fromEntries(Object.entries(record.clocks).map(([name, clock]) => [name, clockJson(clock)])),
    incidents: incidents.map(incidentJson),
  };
}

export const caseLinks = (id: string): Record<string, string> => ({
  self: `/api/cases/${id}`,
  tasks: `/api/tasks?case=${id}`,
  messages: `/api/messages?case=${id}`,
});

const handOffJson = (handOff: HandOff): z.input<typeof handOffShape> => ({
  id: handOff.id,
  partner: handOff.partner,
  step: stepOf(handOff.path),
  state: handOff.state,
  sentAt: iso(handOff.sentAt),
  acknowledgedAt: isoOrNull(handOff.acknowledgedAt),
  answeredAt: isoOrNull(handOff.answeredAt),
  outcome: handOff.answer?.outcome ?? null,
});
