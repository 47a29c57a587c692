import { Refusal } from '#api/problems/refusal.ts';
import type { Published } from '#api/use-cases/publishing/publish-procedure.ts';

/** Why a version is not published, the same whether a running Dossier says so or its database. */
export interface Refused {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
  /** Of those that failed. */
  readonly scenarios: readonly {
    readonly name: string;
    readonly story: readonly { readonly when: string; readonly who: string; readonly what: string }[];
  }[];
}

export type Answer = { readonly done: Published } | { readonly refused: Refused };

/** What a use case says, in the form in which a running Dossier says it. */
export function answerOf(done: Published | Refusal): Answer {
  if (!(done instanceof Refusal)) return { done };
  const { code, detail, faults, extensions } = done;
  return { refused: { code, detail, errors: faults, scenarios: (extensions.scenarios ?? []) as never } };
}

/** Prints what came of it. Answers the exit code. */
export function tell(subject: string, answer: Answer): number {
  if ('refused' in answer) {
    const { code, detail, errors, scenarios } = answer.refused;
    for (const { name, story } of scenarios) {
      console.error(`FAIL ${name}`);
      for (const { when, who, what } of story) console.error(`  ${when}  ${who.padEnd(24)} ${what}`);
    }
    for (const one of errors) console.error(`${one.pointer || '/'}: ${one.detail}`);
    console.log(`${subject}: ${code.endsWith('/conflict') ? 'conflict' : 'refused'}: ${detail}`);
    return 1;
  }
  console.log(`${subject}: ${inWords(answer.done)}`);
  return 0;
}

function inWords({ state, unchanged, procedure, version }: Published): string {
  if (state === 'published') return unchanged ? 'already published, unchanged' : 'published';
  const next = `A publisher agrees with: dossier publish --approve ${procedure} ${version} --as publisher`;
  return `${unchanged ? 'already proposed, unchanged' : 'proposed; it is published once a second person agrees'}. ${next}`;
}
