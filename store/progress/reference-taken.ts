import type { Filing } from '#engine/kernel/event.ts';
import { StoreRefusal } from '../problems/refusal.ts';

const UNIQUE_VIOLATION = '23505';

/** Two cases with one reference: nothing but another reference helps. */
export async function writing<T>({ filing }: { readonly filing: Filing }, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code, constraint } = error as { code?: unknown; constraint?: unknown };
    if (code === UNIQUE_VIOLATION && constraint === 'cases_reference_key')
      throw new StoreRefusal(
        'store/reference-taken',
        '/filing/reference',
        filing.reference,
        'Give the case another one',
      );
    throw error;
  }
}
