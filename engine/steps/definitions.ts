import { z } from 'zod';
import { type StepDefinition, scopeFieldsOf } from '../language/scope.ts';
import { call } from './call/definition.ts';
import { choose } from './choose/definition.ts';
import { decide } from './decide/definition.ts';
import { document } from './document/definition.ts';
import { each } from './each/definition.ts';
import { end } from './end/definition.ts';
import { evaluate } from './evaluate/definition.ts';
import { fetch } from './fetch/definition.ts';
import { handOff } from './hand-off/definition.ts';
import { notify } from './notify/definition.ts';
import { opinion } from './opinion/definition.ts';
import { parallel } from './parallel/definition.ts';
import { payment } from './payment/definition.ts';
import { request } from './request/definition.ts';
import { stage } from './stage/definition.ts';
import { submission } from './submission/definition.ts';
import { task } from './task/definition.ts';
import { wait } from './wait/definition.ts';

/** Every kind of step. A new kind is its folder, a line here, and a line in behaviours.ts. */
export const definitions = {
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

export type StepKind = keyof typeof definitions;

/** One kind's own configuration. */
export type StepOfKind<Kind extends StepKind> = z.infer<ReturnType<(typeof definitions)[Kind]['schema']>>;

const anyStep: z.ZodType<StepDefinition> = z.lazy(() => stepSchema);
const scope = scopeFieldsOf(anyStep);

/** The fields of the outermost scope. */
export const scopeFields = scope;

/** The schema of any step. */
export const stepSchema = z
  .discriminatedUnion('kind', [
    submission.schema(scope),
    evaluate.schema(scope),
    choose.schema(scope),
    task.schema(scope),
    request.schema(scope),
    opinion.schema(scope),
    fetch.schema(scope),
    document.schema(scope),
    notify.schema(scope),
    decide.schema(scope),
    handOff.schema(scope),
    payment.schema(scope),
    wait.schema(scope),
    parallel.schema(scope),
    each.schema(scope),
    stage.schema(scope),
    call.schema(scope),
    end.schema(scope),
  ])
  .meta({ id: 'step' }) as unknown as z.ZodType<StepDefinition>;
