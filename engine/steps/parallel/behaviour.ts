import type { Behaviour } from '../../kernel/behaviour.ts';
import { collect, gathered, none, settle } from '../join.ts';
import type { Parallel } from './definition.ts';

export const parallel: Behaviour<Parallel> = {
  enter: (config, here) => {
    const chosen = Object.entries(config.branches).filter(([, { when }]) => when === undefined || here.holdsTrue(when));
    return {
      ...settle(config, here, { ...none, total: chosen.length }),
      enters: chosen.map(([key]) => ({ path: `${here.path}/${key}`, key })),
    };
  },
  on: (config, here, signal) => settle(config, here, collect(gathered(here), signal)),
};
