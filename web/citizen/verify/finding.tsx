import type { Verdict, VerifiedLetter } from '#api/use-cases/verify-document.ts';
import { sayInstant } from '../../shared/dates.ts';
import { Say } from '../../shared/say.tsx';
import type { Screen } from '../../shared/screen.ts';
import { verifyWords } from './words.ts';

interface FindingProps {
  readonly screen: Screen;
  readonly verdict: Verdict;
}

/** What was found out about a letter, and what the register says of it. */
export function Finding({ screen, verdict }: FindingProps) {
  const said = verifyWords[screen.language];
  const good = verdict.finding === 'genuine';
  return (
    <>
      <div class={good ? 'state' : 'state state-yours'}>
        <p class="state-sentence">{said.findings[verdict.finding].text}</p>
        {'sealedBy' in verdict ? (
          <p>
            {said.sealedBy} {verdict.sealedBy}
          </p>
        ) : null}
      </div>
      {'letter' in verdict ? <Facts screen={screen} letter={verdict.letter} /> : null}
    </>
  );
}

function Facts({ screen, letter }: { readonly screen: Screen; readonly letter: VerifiedLetter }) {
  const said = verifyWords[screen.language];
  const { service, subject, authority, issuedAt, sealedBy, revokedAt, sha256 } = letter;
  return (
    <section class="facts narrow" aria-labelledby="facts-title">
      <h2 id="facts-title">{said.facts}</h2>
      <dl>
        {subject === undefined ? null : (
          <>
            <dt>{said.letter}</dt>
            <dd>
              <Say screen={screen} text={subject} />
            </dd>
          </>
        )}
        {service === undefined ? null : (
          <>
            <dt>{said.service}</dt>
            <dd>
              <Say screen={screen} text={service} />
            </dd>
            <dt>{said.authority}</dt>
            <dd>
              <Say screen={screen} text={authority} />
            </dd>
          </>
        )}
        <dt>{said.issued}</dt>
        <dd>{sayInstant(issuedAt, screen.language)}</dd>
        <dt>{said.sealedBy}</dt>
        <dd>{sealedBy ?? said.notSealed}</dd>
        {revokedAt === null ? null : (
          <>
            <dt>{said.revoked}</dt>
            <dd>{sayInstant(revokedAt, screen.language)}</dd>
          </>
        )}
        <dt>{said.hash}</dt>
        <dd class="reference">{sha256}</dd>
      </dl>
    </section>
  );
}
