import { Hono } from 'hono';
import { isSignedBy, SIGNATURE_HEADER } from '#store/hand-offs/signature.ts';
import { Answers } from './answers.ts';
import { type Arrival, Arrivals } from './arrivals.ts';
import { page } from './page.ts';

export interface PartnerOptions {
  /** Shared with Dossier. */
  readonly secret: string;
  /** Where arrivals are kept. */
  readonly file: string;
}

/** A small authority that receives hand-offs: verifies them, takes each in once, shows and answers them. */
export function partnerApp({ secret, file }: PartnerOptions): Hono {
  const arrivals = new Arrivals(file);
  const answers = new Answers(secret, arrivals);
  let automatic = true;
  const app = new Hono();

  app.post('/hand-offs', async (c) => {
    const body = await c.req.text();
    if (!isSignedBy(secret, c.req.header(SIGNATURE_HEADER), body, Date.now()))
      return c.json({ title: 'The signature does not fit', status: 401 }, 401);
    const arrival = arrivalIn(body);
    if (!arrival) return c.json({ title: 'Not a hand-off as CloudEvents 1.0', status: 400 }, 400);
    if (!arrivals.find(arrival.id)) arrivals.keep(arrival);
    if (automatic) void answers.give(arrival.id, 'accepted');
    return c.body(null, 202);
  });
  app.get('/', (c) => c.html(page(arrivals.all, automatic)));
  app.post('/mode', async (c) => {
    automatic = (await c.req.formData()).get('automatic') === 'yes';
    return c.redirect('/', 303);
  });
  app.post('/answer', async (c) => {
    const form = await c.req.formData();
    const outcome = form.get('outcome') === 'refused' ? 'refused' : 'accepted';
    await answers.give(String(form.get('id')), outcome);
    return c.redirect('/', 303);
  });
  for (const { id, answer } of arrivals.all) if (answer === undefined && automatic) void answers.give(id, 'accepted');
  return app;
}

function arrivalIn(body: string): Arrival | undefined {
  try {
    const { id, subject, specversion, data } = JSON.parse(body) as Record<string, string> & {
      data: Omit<Arrival, 'id' | 'subject'>;
    };
    if (specversion !== '1.0' || typeof id !== 'string' || typeof data?.replyTo !== 'string') return undefined;
    return { id, subject: String(subject), receivedAt: data.receivedAt, replyTo: data.replyTo, shares: data.shares };
  } catch {
    return undefined;
  }
}
