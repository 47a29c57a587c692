import type { Behaviour } from '../../kernel/behaviour.ts';
import type { End } from './definition.ts';

export const end: Behaviour<End> = {
  enter: ({ result }) => ({ leaves: { ends: 'scope', outcome: result } }),
};
