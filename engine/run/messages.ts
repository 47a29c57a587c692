import type { Actor, KeptMessage, Message } from '../kernel/event.ts';
import type { Hold } from '../kernel/state.ts';
import type { Draft } from './draft.ts';

/** To the innermost listener that hears whoever sent it, else to the inbox if such messages are kept, else lost. */
export function deliver(draft: Draft, { name, match, body }: Message): void {
  const message: KeptMessage = {
    name,
    ...(match !== undefined && { match }),
    ...(body !== undefined && { body }),
    ...(draft.by && { by: draft.by }),
  };
  if (tell(draft, message)) return;
  const keep = draft.plan.messages[name]?.keep && !draft.about.ended;
  if (keep) draft.update({ inbox: [...draft.inbox, message] });
  draft.entries.push({ what: keep ? 'message-kept' : 'message-lost', name });
}

/** The oldest kept message that someone listens for by now. */
export function deliverKept(draft: Draft): boolean {
  const kept = draft.inbox.find((message) => tell(draft, message));
  if (kept) draft.update({ inbox: draft.inbox.filter((message) => message !== kept) });
  return kept !== undefined;
}

/** Whether this is a listener for such a message from this person; one that names no role hears all who may send it. */
export const isHeardBy = (hold: Hold, { name, match }: Message, by: Actor | undefined): boolean =>
  hold.type === 'message' &&
  hold.name === name &&
  (hold.match === undefined || hold.match === match) &&
  (hold.by === undefined || by === undefined || hold.by.includes(by.role));

function tell(draft: Draft, { body = null, by, ...message }: KeptMessage): boolean {
  let best: { visit: string; key: string; depth: number } | undefined;
  for (const [visit, { holds }] of draft.visits())
    for (const [key, hold] of Object.entries(holds)) {
      if (!isHeardBy(hold, message, by)) continue;
      const depth = draft.above(visit).length;
      if (!best || depth > best.depth) best = { visit, key, depth };
    }
  if (!best) return false;
  draft.entries.push({ what: 'message-heard', name: message.name });
  draft.agenda.push({ visit: best.visit, signal: { type: 'message', key: best.key, body, ...(by && { by }) } });
  return true;
}
