import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../cache-folder.ts';
import { findOnPath } from '../../find-on-path.ts';
import { phase, type Say } from '../../phase.ts';
import { runProgram } from '../../run-program.ts';

const VERSION = '1.38.0';

const project = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>dossier</groupId>
  <artifactId>time-skipping</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * The folder with the Java archives of Temporal's test server, which lets time pass as it is told: kept from last time,
 * else fetched by Maven. Undefined on a machine without a Java development kit or Maven.
 */
export async function findJars(say: Say, signal: AbortSignal): Promise<string | undefined> {
  const [javac, maven] = await Promise.all([findOnPath('javac'), findOnPath('mvn')]);
  if (!javac) return undefined;
  const kept = join(cacheFolder(), `temporal-test-server-${VERSION}`);
  if (existsSync(kept)) return kept;
  if (!maven) return undefined;
  await mkdir(cacheFolder(), { recursive: true });
  const folder = await mkdtemp(join(cacheFolder(), 'download-'));
  try {
    await writeFile(join(folder, 'pom.xml'), project);
    const args = [
      '-q',
      '-B',
      '-f',
      folder,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${join(folder, 'jars')}`,
    ];
    await phase(say, 'Temporal test server: fetching by Maven (once)', () =>
      runProgram(maven, args, { signal, limit: 5 * 60_000 }),
    );
    await rename(join(folder, 'jars'), kept).catch((error: unknown) => {
      if (!existsSync(kept)) throw error; // else somebody else has fetched it meanwhile
    });
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
