import { fileURLToPath } from 'node:url';
import type { Say } from '../phase.ts';
import { type Child, startChild } from './child.ts';

export interface DossierOptions {
  readonly name: string;
  readonly log: string;
  /** Its configuration, on top of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** The program that is run; the whole of Dossier when it is not given. */
  readonly program?: string;
  readonly endsWithUs?: boolean;
  readonly say: Say;
  /** Told the process as soon as there is one, so that whoever asked can end it whatever happens. */
  readonly started: (child: Child) => void;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a Dossier process; answers its address once it serves. Fails when it ends before. */
export function startDossier(options: DossierOptions): Promise<string> {
  const { name, log, env, program = 'worker/main.ts', endsWithUs = false, say, started } = options;
  return new Promise((ready, failed) => {
    const child = startChild(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      name,
      log,
      cwd: root,
      env: { ...env, TZ: 'UTC' },
      endsWithUs,
      line: (line) => {
        const { event, url = '', line: text = line } = readLine(line);
        if (event === 'ready') ready(url);
        else say(`  ${text}`);
      },
      error: (text) => process.stderr.write(text),
    });
    started(child);
    void child.ended.then((how) => failed(new Error(`${name} has ended (${how}) before it served; see ${log}`)));
  });
}

function readLine(line: string): { event?: string; url?: string; line?: string } {
  try {
    return JSON.parse(line) as { event?: string };
  } catch {
    return {};
  }
}
