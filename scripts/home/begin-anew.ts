import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** All that Dossier keeps in its home folder. */
const ours = [
  /^database$/,
  /^temporal\.db/,
  /^bundles$/,
  /^logs$/,
  /^partner$/,
  /^secret$/,
  /^running\.json$/,
  /^topology$/,
];
const stays = 'start.lock';

/** Removes Dossier's data, and nothing that somebody else has put into the folder. Answers what went and what stayed. */
export function beginAnew(home: string): { removed: string[]; left: string[] } {
  const names = readdirSync(home).filter((name) => !name.startsWith(stays));
  const removed = names.filter((name) => ours.some((pattern) => pattern.test(name)));
  for (const name of removed) rmSync(join(home, name), { recursive: true });
  return { removed, left: names.filter((name) => !removed.includes(name)) };
}
