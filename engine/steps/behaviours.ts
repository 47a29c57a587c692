import type { Behaviour } from '../kernel/behaviour.ts';
import { Halt, problem } from '../kernel/problem.ts';
import { call } from './call/behaviour.ts';
import { choose } from './choose/behaviour.ts';
import { decide } from './decide/behaviour.ts';
import type { StepKind, StepOfKind } from './definitions.ts';
import { document } from './document/behaviour.ts';
import { each } from './each/behaviour.ts';
import { end } from './end/behaviour.ts';
import { evaluate } from './evaluate/behaviour.ts';
import { fetch } from './fetch/behaviour.ts';
import { handOff } from './hand-off/behaviour.ts';
import { notify } from './notify/behaviour.ts';
import { opinion } from './opinion/behaviour.ts';
import { parallel } from './parallel/behaviour.ts';
import { payment } from './payment/behaviour.ts';
import { request } from './request/behaviour.ts';
import { scope } from './scope/behaviour.ts';
import { stage } from './stage/behaviour.ts';
import { submission } from './submission/behaviour.ts';
import { task } from './task/behaviour.ts';
import { wait } from './wait/behaviour.ts';

type StepBehaviours = { readonly [Kind in StepKind]: Behaviour<StepOfKind<Kind>> };

/** Forget a kind here and it does not compile. */
const behaviours: StepBehaviours = {
  submission,
  evaluate,
  choose,
  task,
  request,
  opinion,
  fetch,
  document,
  notify,
  decide,
  'hand-off': handOff,
  payment,
  wait,
  parallel,
  each,
  stage,
  call,
  end,
};

const all = { ...behaviours, scope } as Readonly<Record<string, Behaviour<unknown>>>;

/** The one place where a kind's own configuration type is forgotten. */
export function behaviourOf(kind: string): Behaviour<unknown> {
  const behaviour = all[kind];
  if (!behaviour) throw new Halt(problem('case/unknown-kind', kind));
  return behaviour;
}
