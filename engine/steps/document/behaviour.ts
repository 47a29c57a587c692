import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { Document } from './definition.ts';

export const document: Behaviour<Document> = {
  enter: ({ letter }) => ({ holds: { document: { type: 'activity', name: 'issue-document', input: { letter } } } }),
  on: ({ into }, _here, signal) => {
    if (signal.type === 'activity-skipped') return leave();
    if (signal.type !== 'activity-succeeded') return stay;
    return { ...leave('', signal.result), ...(into !== undefined && { write: { [into]: signal.result } }) };
  },
};
