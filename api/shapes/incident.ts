import { z } from 'zod';
import { stepOf } from '#engine/kernel/state.ts';
import type { Incident } from '#store/incidents/incident.ts';
import { id, instant, iso, isoOrNull, shapes } from './parts.ts';

export const incidentShape = z
  .object({
    id,
    caseId: id,
    reference: z.string(),
    procedure: z.string(),
    step: z.string(),
    activity: z.string().describe('What failed'),
    problem: z.object({ code: z.string(), found: z.string().nullable() }),
    openedAt: instant,
    resolvedAt: instant.nullable(),
    resolution: z.string().nullable().describe('retry, skip, answer, or released when the case went on without it'),
    resolvedBy: z.string().nullable(),
  })
  .register(shapes, { id: 'Incident' });

export const incidentJson = (incident: Incident): z.input<typeof incidentShape> => ({
  id: incident.id,
  caseId: incident.caseId,
  reference: incident.reference,
  procedure: incident.procedure,
  step: stepOf(incident.path),
  activity: incident.name,
  problem: { code: incident.problem.code, found: incident.problem.found ?? null },
  openedAt: iso(incident.openedAt),
  resolvedAt: isoOrNull(incident.resolvedAt),
  resolution: incident.resolution,
  resolvedBy: incident.resolvedBy,
});
