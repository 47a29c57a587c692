import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { z } from 'zod';
import { isSignedBy, SIGNATURE_HEADER } from '#store/hand-offs/signature.ts';
import { Answers } from './answers.ts';
import { type Arrival, Arrivals } from './arrivals.ts';
import { page } from './page.ts';

const LARGEST_BYTES = 1_000_000;

export interface PartnerOptions {
  /** Shared with Dossier. */
  readonly secret: string;
  /** Where arrivals are kept. */
  readonly file: string;
  /** How long before an answer that did not arrive is sent again for the first time, in milliseconds. */
  readonly firstPause?: number;
}

/** A small authority that receives hand-offs: verifies them, takes each in once, shows and answers them. */
export function partnerApp({ secret, file, firstPause = 500 }: PartnerOptions): Hono {
  const arrivals = new Arrivals(file);
  const answers = new Answers(secret, arrivals, firstPause);
  const app = new Hono();
  app.use(bodyLimit({ maxSize: LARGEST_BYTES }), csrf());

  app.post('/hand-offs', async (c) => {
    const body = await c.req.text();
    if (!isSignedBy(secret, c.req.header(SIGNATURE_HEADER), body, Date.now()))
      return c.json({ title: 'The signature does not fit', status: 401 }, 401);
    const arrival = arrivalIn(body);
    if (!arrival) return c.json({ title: 'Not a hand-off as CloudEvents 1.0', status: 400 }, 400);
    if (!arrivals.find(arrival.id)) arrivals.keep(arrival);
    if (arrivals.automatic) answers.accept(arrival.id);
    return c.body(null, 202);
  });
  app.get('/', (c) => c.html(page(arrivals.all, arrivals.automatic)));
  app.post('/mode', async (c) => {
    arrivals.automatic = (await c.req.formData()).get('automatic') === 'yes';
    answers.resume();
    return c.redirect('/', 303);
  });
  app.post('/answer', async (c) => {
    const form = await c.req.formData();
    const id = String(form.get('id'));
    if (form.get('outcome') === 'refused') answers.decide(id, 'refused');
    else answers.accept(id);
    return c.redirect('/', 303);
  });
  answers.resume();
  return app;
}

const handOff = z.object({
  specversion: z.literal('1.0'),
  type: z.enum(['dossier.hand-off', 'dossier.payment']),
  id: z.string().min(1).max(500),
  subject: z.string().max(500),
  data: z.object({
    receivedAt: z.iso.datetime(),
    replyTo: z.url({ protocol: /^https?$/ }),
    shares: z.record(z.string(), z.json()),
  }),
});

function arrivalIn(body: string): Arrival | undefined {
  let event: unknown;
  try {
    event = JSON.parse(body);
  } catch {
    return undefined;
  }
  const read = handOff.safeParse(event);
  if (!read.success) return undefined;
  const { id, type, subject, data } = read.data;
  return { id, subject, ...(type === 'dossier.payment' && { asks: 'payment' as const }), ...data };
}
