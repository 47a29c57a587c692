import type { Message } from '#store/messages/message.ts';
import { isoOf, sayInstant } from '../../shared/dates.ts';
import { Foreign } from '../../shared/say.tsx';
import { at, type Screen } from '../../shared/screen.ts';
import { Cells, More, WideTable } from '../../shared/wide-table.tsx';
import { WhatFailed } from '../failures/what-failed.tsx';
import { strandedWords } from './words.ts';

interface StrandedListProps {
  readonly screen: Screen;
  readonly messages: readonly Message[];
  /** Where the list goes on. */
  readonly more: string | undefined;
}

/** Messages that failed after their cases had gone on, each with the way to mend it; nothing where there is none. */
export function StrandedList({ screen, messages, more }: StrandedListProps) {
  if (messages.length === 0) return null;
  const { language, words } = screen;
  const said = strandedWords[language];
  return (
    <section aria-labelledby="stranded-title">
      <h2 id="stranded-title" class="govuk-heading-m">
        {said.title}
      </h2>
      <p class="govuk-body">{said.lead}</p>
      <WideTable
        caption={said.title}
        columns={[words.outbox.subject, said.why, words.outbox.written, words.incidents.action]}
      >
        {messages.map(({ id, subject, language: written, problem, createdAt }) => (
          <Cells>
            {[
              <Foreign screen={screen} language={written} text={subject} />,
              problem === null ? '–' : <WhatFailed screen={screen} problem={problem} />,
              <time class="nowrap" datetime={isoOf(createdAt)}>
                {sayInstant(createdAt, language)}
              </time>,
              <a class="govuk-link" href={at(screen, `/outbox/${id}`)}>
                {said.mend}
                <span class="govuk-visually-hidden">
                  {' '}
                  <Foreign screen={screen} language={written} text={subject} />
                </span>
              </a>,
            ]}
          </Cells>
        ))}
      </WideTable>
      <More href={more} label={words.frame.more} />
    </section>
  );
}
