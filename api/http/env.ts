import type { Deps } from '../deps.ts';
import type { Asker } from '../session/asker.ts';
import type { Token } from '../session/token.ts';

/** What every handler finds in its context, also that of a page. */
export interface Env {
  Variables: {
    deps: Deps;
    requestId: string;
    /** Nobody, when not signed in. */
    asker: Asker | undefined;
    /** The sign-in of a browser; none for a bearer token. */
    session: Token | undefined;
    /** Why it could not be found out who asks. */
    identifying: unknown;
  };
}
