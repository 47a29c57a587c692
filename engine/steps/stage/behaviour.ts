import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { Stage } from './definition.ts';

export const stage: Behaviour<Stage> = {
  enter: (_config, here) => ({ enters: [{ path: `${here.path}/body` }] }),
  on: (_config, _here, signal) => (signal.type === 'child-left' ? leave(signal.outcome, signal.result) : stay),
};
