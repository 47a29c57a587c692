import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Fetch } from './definition.ts';

/** What the activity answers: values by place, none where the register has no such evidence. */
export interface Fetched {
  readonly values?: JsonObject;
}

export const fetch: Behaviour<Fetch> = {
  enter: ({ register, request, into, consent }, here) => {
    if (consent !== undefined && here.evaluate({ var: consent }) !== true) return leave('unavailable');
    const input = { register, into, step: here.path, request: here.evaluateAll(request) };
    return { holds: { evidence: { type: 'activity', name: 'fetch-evidence', input } } };
  },
  on: (_config, _here, signal) => {
    if (signal.type === 'activity-skipped') return leave('unavailable');
    if (signal.type !== 'activity-succeeded') return stay;
    const { values } = signal.result as Fetched;
    return values === undefined ? leave('unavailable') : { ...leave('', values), write: values };
  },
};
