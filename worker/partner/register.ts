import { Hono } from 'hono';
import { z } from 'zod';
import { isSignedBy, SIGNATURE_HEADER } from '#store/hand-offs/signature.ts';

/** The people that the demo register knows, by the number under which it keeps them. */
const people: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1990050212347': {
    familyName: 'Hoffmann',
    givenName: 'Léa',
    birthDate: '1990-05-02',
    nationality: 'LU',
    street: '12, rue de la Gare',
    postalCode: 'L-1611',
    municipality: 'Luxembourg',
    residentSince: '2018-09-01',
  },
  '1985111709873': {
    familyName: 'Becker',
    givenName: 'Jonas',
    birthDate: '1985-11-17',
    nationality: 'DE',
    street: '3, Grand-Rue',
    postalCode: 'L-4132',
    municipality: 'Esch-sur-Alzette',
    residentSince: '2024-02-15',
  },
};

const evidenceRequest = z.object({
  specversion: z.literal('1.0'),
  type: z.literal('dossier.evidence-request'),
  id: z.string().min(1).max(500),
  data: z.object({ request: z.object({ number: z.string() }), wanted: z.array(z.string()).max(100) }),
});

/** A small register of residents: verifies who asks, and answers of one person what is wanted, and nothing else. */
export function registerApp(secret: string): Hono {
  const app = new Hono();
  app.post('/evidence', async (c) => {
    const body = await c.req.text();
    if (!isSignedBy(secret, c.req.header(SIGNATURE_HEADER), body, Date.now()))
      return c.json({ title: 'The signature does not fit', status: 401 }, 401);
    const asked = evidenceRequest.safeParse(jsonIn(body));
    if (!asked.success)
      return c.json({ title: 'Not a request for evidence by the number of a person', status: 400 }, 400);
    const { request, wanted } = asked.data.data;
    const number = request.number.replaceAll(/\s/g, '');
    const person = Object.hasOwn(people, number) ? people[number] : undefined;
    if (!person) return c.json({ title: 'Nobody of this number is registered', status: 404 }, 404);
    return c.json({ evidence: Object.fromEntries(Object.entries(person).filter(([name]) => wanted.includes(name))) });
  });
  return app;
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
