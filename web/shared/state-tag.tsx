import type { Message } from '#store/messages/message.ts';
import type { Screen } from './screen.ts';

const COLOURS: Readonly<Record<Message['state'], string>> = {
  outbox: '',
  queued: 'govuk-tag--yellow',
  sent: 'govuk-tag--green',
  delivered: 'govuk-tag--green',
  failed: 'govuk-tag--red',
  printed: 'govuk-tag--green',
};

/** What has become of a message, in a word. */
export const StateTag = ({ screen, state }: { readonly screen: Screen; readonly state: Message['state'] }) => (
  <strong class={`govuk-tag ${COLOURS[state]}`}>{screen.words.outbox.states[state]}</strong>
);
