import { draw } from '#pdf/draw.ts';
import { sampleOf } from '#pdf/support/sample-letter.ts';

const ROWS = 2_000;

/** A table of 2,000 rows and four columns: its time, its size. */
export async function longTable(): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, i) => [
    `${i + 1}`,
    `Léa Hoffmann ${i}`,
    `${1_000 + i},00 €`,
    '412,50 €',
  ]);
  const columns = ['Nr', 'Nom', 'Loyer', 'Aide'].map((label) => ({ label }));
  const begun = performance.now();
  const bytes = await draw(sampleOf({ type: 'table', columns, rows }));
  const took = performance.now() - begun;
  console.log(`\nA table of ${ROWS} rows: ${took.toFixed(0)} ms, ${(bytes.length / 1_000).toFixed(0)} kB`);
}
