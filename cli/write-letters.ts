import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIssued } from '#activities/documents/draw-issued.ts';
import { sampleAccount } from '#activities/documents/samples/sample-account.ts';
import { issuedOrder } from '#engine/compose/letters/issued-order.ts';
import type { Published } from '#engine/compose/published.ts';
import type { Simulation } from '#engine/simulate/simulation.ts';

const CODE = '2345-6789-ABCDE'; // it opens nothing

/**
 * Draws the letters that a simulated case issued, each as it goes out but for its seal, into a folder of the scenario's
 * name; answers the files in order. Throws what the first letter that cannot be written is short of.
 */
export async function writeLetters(
  published: Published,
  { performed }: Simulation,
  { scenario, out }: { readonly scenario: string; readonly out: string },
): Promise<string[]> {
  // A letter that failed and was issued again is one letter.
  const issued = new Map(performed.flatMap((one) => (one.name === 'issue-document' ? [[one.activity, one]] : [])));
  const folder = join(out, folderName(scenario));
  const files: string[] = [];
  for (const { activity, input, facts } of issued.values()) {
    const { letter, decision } = input as { readonly letter: string; readonly decision?: string };
    const known = facts();
    const order = issuedOrder(published, {
      activity,
      letter,
      facts: known,
      account: sampleAccount(known, published.definition.data, 'sample'),
      code: CODE,
      publicUrl: 'https://dossier.example',
    });
    const file = join(folder, `${files.length + 1}-${letter}.${order.language}.pdf`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await drawIssued(order, decision));
    files.push(file);
  }
  return files;
}

const folderName = (scenario: string): string =>
  scenario
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
