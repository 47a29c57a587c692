import { Refusal } from '#api/problems/refusal.ts';
import { sendAgain } from '#api/use-cases/mending/send-again.ts';
import { sendByPost } from '#api/use-cases/mending/send-by-post.ts';
import { settleMessage } from '#api/use-cases/mending/settle-message.ts';
import { tellNext } from '../../shared/notice.ts';
import { goTo, type PagesApp } from '../../shared/pages-app.ts';
import { sent } from '../../shared/posted.ts';
import { outboxMessage } from '../outbox-message.tsx';
import { strandedWords } from './words.ts';

const LONGEST = 400;
const UNUSABLE: readonly string[] = ['message/bad-address', 'message/bad-postal-address'];

/** What an operator does about a message that failed: send it elsewhere, or note that the person was reached. */
export function mountMendMessage(pages: PagesApp): void {
  for (const channel of ['email', 'sms', 'post'] as const)
    pages.take(`/outbox/:id/${channel}`, async (visit, posted) => {
      const { c, screen, part } = visit;
      const { deps, asker, language } = screen;
      const entered = (sent(posted, channel) ?? '').slice(0, LONGEST);
      const message =
        channel === 'post'
          ? await sendByPost(deps, asker, part('id'), entered)
          : await sendAgain(deps, asker, part('id'), { channel, address: entered });
      if (message instanceof Refusal)
        return UNUSABLE.includes(message.code) ? outboxMessage(visit, { channel, entered }) : message;
      tellNext(c, strandedWords[language].ways[channel].done);
      return goTo(visit, '/incidents');
    });

  pages.take('/outbox/:id/settle', async (visit) => {
    const { c, screen, part } = visit;
    const message = await settleMessage(screen.deps, screen.asker, part('id'));
    if (message instanceof Refusal) return message;
    tellNext(c, strandedWords[screen.language].settled);
    return goTo(visit, '/incidents');
  });
}
