import { globSync } from 'node:fs';
import { findOnPath } from './find-on-path.ts';
import { phase, type Say } from './phase.ts';
import { runProgram } from './run-program.ts';

/** What the tests need of the system, and whether it is there. */
const needed: Readonly<Record<string, () => Promise<boolean>>> = {
  chromium: async () => (await findOnPath('chromium')) !== undefined,
  'default-jdk-headless': async () => (await findOnPath('javac')) !== undefined,
  maven: async () => (await findOnPath('mvn')) !== undefined,
  'poppler-utils': async () => (await findOnPath('pdftotext')) !== undefined,
  postgresql: async () => globSync('/usr/lib/postgresql/*/bin/initdb').length > 0,
};

export interface System {
  /** Packages that are not installed. */
  missing(): Promise<readonly string[]>;
  /** Whether this account may install some. */
  mayInstall(): Promise<boolean>;
  install(packages: readonly string[]): Promise<unknown>;
}

const debian: System = {
  missing: async () => {
    const found = await Promise.all(
      Object.entries(needed).map(async ([name, there]) => ({ name, there: await there() })),
    );
    return found.filter(({ there }) => !there).map(({ name }) => name);
  },
  mayInstall: async () => process.getuid?.() === 0 && (await findOnPath('apt-get')) !== undefined,
  install: async (packages) => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update', '-qq'], { env });
    await runProgram('apt-get', ['install', '-y', '-qq', ...packages], { env });
  },
};

/**
 * Installs what the tests need of Debian and is missing, where this account may; else says the command that does.
 * Tests that need none of it run without.
 */
export async function installDebianPackages(say: Say, system: System = debian): Promise<void> {
  const missing = await system.missing();
  if (missing.length === 0) return;
  const names = missing.join(' ');
  if (await system.mayInstall()) await phase(say, `installing ${names}`, () => system.install(missing));
  else say(`some tests need programs that are not installed: sudo apt-get install ${names}`);
}

if (import.meta.main) await installDebianPackages((line) => console.error(line));
