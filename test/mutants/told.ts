import { compile } from '#engine/compile/compile.ts';
import type { Finding } from '#engine/compile/finding.ts';
import { playScenario } from '#engine/simulate/play-scenario.ts';
import type { Mutant } from './mutant.ts';

/** What comes of a mutant: whether its fault is told, what is found, and how long finding it takes. */
export interface Told {
  readonly isTold: boolean;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

export function toldOf(mutant: Mutant): Told {
  const begun = performance.now();
  const { findings, procedure, plan } = compile(mutant.definition);
  const milliseconds = performance.now() - begun;
  const comesOut = (): boolean =>
    procedure !== undefined &&
    plan !== undefined &&
    (procedure.scenarios ?? []).every((scenario) => playScenario(procedure, plan, scenario).passed);
  const isTold = mutant.played
    ? findings.some(({ severity }) => severity === 'error') || !comesOut()
    : findings.some((finding) => tells(mutant, finding));
  return { isTold, findings, milliseconds };
}

/** By its code, at its place, inside of it or just around it. */
const tells = ({ codes, at }: Mutant, { code, pointer }: Finding): boolean =>
  codes.includes(code) &&
  at.some((place) => pointer.startsWith(place) || (place.startsWith(pointer) && isNear(place, pointer)));

/** Around a place by two steps at most: a finding at the whole definition tells nobody where to look. */
const isNear = (place: string, pointer: string): boolean => place.split('/').length - pointer.split('/').length <= 2;
