import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** The folder of the newest PostgreSQL that Debian's packages have installed. */
export function postgresPrograms(): string {
  const version = (folder: string): number => Number(folder.split('/').at(-2));
  const [newest] = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => version(b) - version(a));
  if (newest) return newest;
  throw new Error(
    'PostgreSQL is not installed: install it (Debian: apt-get install postgresql), or give DATABASE_URL.',
  );
}

/** PostgreSQL refuses to run as root; Debian's package has an account for it. */
export function postgresAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (which: string): number => Number(execFileSync('id', [which, 'postgres']).toString());
  return { uid: id('-u'), gid: id('-g') };
}
