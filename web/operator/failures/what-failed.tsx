import type { Problem } from '#engine/kernel/problem.ts';
import type { Screen } from '../../shared/screen.ts';
import { failureWords } from './words.ts';

interface WhatFailedProps {
  readonly screen: Screen;
  readonly problem: Problem;
}

/** Why work failed: in the reader's words, then its code and what was found, as the documentation and the logs have it. */
export const WhatFailed = ({ screen: { language }, problem: { code, found } }: WhatFailedProps) => (
  <>
    {failureWords[code]?.[language] ?? ''}
    <span class="quiet detail">
      <span class="reference">{code}</span>
      {found === undefined ? null : (
        <>
          {': '}
          <span class="lines" lang={language === 'en' ? undefined : 'en'}>
            {found}
          </span>
        </>
      )}
    </span>
  </>
);
