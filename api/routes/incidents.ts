import { z } from 'zod';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { incidentJson, incidentShape } from '../shapes/incident.ts';
import { id, listOf, paging, slug } from '../shapes/parts.ts';
import { listIncidents } from '../use-cases/list-incidents.ts';
import { repairIncident } from '../use-cases/repair-incident.ts';

export const incidents = [
  route({
    method: 'get',
    path: '/api/incidents',
    operationId: 'listIncidents',
    summary:
      'Work that failed for good, the newest first. Mail that came back after its work had ended: listMessages, stranded.',
    access: ['operator'],
    query: z.strictObject({
      status: z.enum(['open', 'resolved']).optional().describe('Both when absent'),
      procedure: slug.optional(),
      ...paging,
    }),
    answers: { 200: { description: 'A part of the list', schema: listOf(incidentShape) } },
    handle: async ({ deps, asker, query: { status, ...query } }) => {
      const page = await listIncidents(deps, asker, { ...query, ...(status && { open: status === 'open' }) });
      if (page instanceof Refusal) return page;
      return { status: 200, body: { items: page.items.map(incidentJson), next: page.next } };
    },
  }),
  route({
    method: 'post',
    path: '/api/incidents/{id}/{how}',
    operationId: 'repairIncident',
    summary: 'Tries the work again, or lets the case go on as if it were done.',
    access: ['operator'],
    idempotency: 'honoured',
    params: z.object({ id, how: z.enum(['retry', 'skip']) }),
    answers: { 200: { description: 'The incident as it now is', schema: incidentShape } },
    refusals: ['incident/resolved', 'case/halted'],
    handle: async ({ deps, asker, params, requestId }) => {
      const incident = await repairIncident(deps, asker, params.id, params.how, requestId);
      return incident instanceof Refusal ? incident : { status: 200, body: incidentJson(incident) };
    },
  }),
];
