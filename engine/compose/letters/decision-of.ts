import type { Plan } from '../../kernel/plan.ts';
import { heldBy, pathOf } from '../../kernel/state.ts';
import type { AnyKind } from '../../language/kind.ts';
import { definitions } from '../../steps/definitions.ts';

/** A decision, as far as the law looks at the letter that tells it. */
export interface Decision {
  readonly adverse: boolean;
  /** Fields, or `rules.<id>`, in which its reasons stand. */
  readonly reasons: readonly string[];
  /** The remedy that the letter has to name. */
  readonly remedies?: string;
}

/** The decision that a step records by this activity, given the activity's hold; undefined when it records none. */
export function decisionOf(plan: Plan, hold: string): Decision | undefined {
  const node = plan.nodes[pathOf(heldBy(hold).visit)];
  if (!node) return undefined;
  const kind: AnyKind | undefined = Object.values(definitions as unknown as Record<string, AnyKind>).find(
    (one) => one.kind === node.kind,
  );
  const decided = kind?.decides?.(node.config);
  if (!decided) return undefined;
  const { reasons = [], remedies } = node.config as Partial<Decision>;
  return { adverse: decided.adverse, reasons, ...(remedies !== undefined && { remedies }) };
}
