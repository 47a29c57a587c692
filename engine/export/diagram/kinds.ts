import type { StepKind, StepOfKind } from '../../steps/definitions.ts';

/** What a step looks like: who or what moves the case on. */
export type Look = 'start' | 'person' | 'automatic' | 'waiting' | 'choice' | 'frame' | 'end';

interface Drawn<Config> {
  readonly look: Look;
  /** The role that is named in the box. */
  readonly who?: (step: Config) => string | undefined;
}

/** How every kind of step is drawn. Forget one here and it does not compile. */
const kinds: { readonly [Kind in StepKind]: Drawn<StepOfKind<Kind>> } = {
  submission: { look: 'start', who: () => 'applicant' },
  evaluate: { look: 'automatic' },
  choose: { look: 'choice' },
  task: { look: 'person', who: ({ role }) => role },
  request: { look: 'person', who: ({ to }) => to },
  opinion: { look: 'person', who: ({ from }) => from },
  fetch: { look: 'automatic', who: ({ register }) => register },
  document: { look: 'automatic' },
  notify: { look: 'automatic', who: ({ to }) => to },
  decide: { look: 'automatic' },
  'hand-off': { look: 'waiting', who: ({ to }) => to },
  payment: { look: 'waiting', who: () => 'applicant' },
  wait: { look: 'waiting' },
  parallel: { look: 'frame' },
  each: { look: 'frame' },
  stage: { look: 'frame' },
  call: { look: 'automatic' },
  end: { look: 'end' },
};

export const drawnAs = (step: { readonly kind: string }): { look: Look; who: string | undefined } => {
  const { look, who }: Drawn<never> = kinds[step.kind as StepKind];
  return { look, who: who?.(step as never) };
};
