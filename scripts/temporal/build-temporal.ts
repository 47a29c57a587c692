import { buildGoProgram } from '../build-go-program.ts';
import type { Say } from '../phase.ts';
import { CLIEXT_VERSION, TEMPORAL_VERSION } from './temporal-version.ts';

const CLI = 'github.com/temporalio/cli';

/** Builds the Temporal command line, which has the development server in it. */
export const buildTemporal = (target: string, say: Say, signal: AbortSignal): Promise<void> =>
  buildGoProgram(
    {
      name: 'Temporal server',
      main: `${CLI}/cmd/temporal`,
      requirements: [
        `require ${CLI} v${TEMPORAL_VERSION}`,
        // the release names this module by a path inside its own repository
        `replace ${CLI}/cliext => ${CLI}/cliext ${CLIEXT_VERSION}`,
      ],
      target,
    },
    say,
    signal,
  );
