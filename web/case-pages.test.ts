import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '#engine/kernel/effect.ts';
import type { Snapshot } from '#engine/run/snapshot.ts';
import { markMessageFailed } from '#store/messages/mark-message-failed.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { recordProgress } from '#store/progress/record-progress.ts';
import { keepReply } from '#store/replies/keep-reply.ts';
import { caseworker, citizen, HOUR, line, MONDAY, openTask, progress, snapshot } from '#store/support/case-at-rest.ts';
import { taskId } from '#store/tasks/task-id.ts';
import { browserOf } from './support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from './support/pages-under-test.ts';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest(() => MONDAY);
}, 120_000);
afterAll(() => pages?.store.close());

const file = {
  application: {
    birthDate: '1990-05-02',
    household: [{ name: 'Léa <Hoffmann>', netIncome: '2400.00', incomeMonths: 14 }],
    rent: '1100.00',
    iban: 'LU280019400644750000',
  },
  assessment: { income: '2400.00', amount: '120.00', missing: ['income'] },
};
const running = { startedOn: '2026-11-23', pauses: [], extensions: [], lastDay: '2027-02-23' };

/** A case at rest, with what a test needs to be special about it. */
async function aCase(change: Partial<Snapshot>): Promise<string> {
  const caseId = randomUUID();
  const state = snapshot({ status: 'in-examination', file, clocks: { decision: running }, ...change });
  const lines = [
    line({ what: 'entered', visit: 'rent-subsidy/application#1' }, citizen),
    line({ what: 'clock-started', clock: 'decision', lastDay: '2027-02-23' }),
  ];
  await recordProgress(pages.store.db, progress({ caseId, snapshot: state, lines }));
  return caseId;
}

/** An hour later the caseworker has done something about a case. */
async function later(caseId: string, entry: Entry, tasks: Snapshot['tasks'] = []): Promise<void> {
  const at = MONDAY + HOUR;
  const state = snapshot({ status: 'in-examination', file, tasks });
  const lines = [line(entry, caseworker, at)];
  await recordProgress(pages.store.db, progress({ caseId, sequence: 1, at, snapshot: state, lines }));
}

const review = (hold = {}) => openTask('rent-subsidy/review#3', { form: 'review', dueDay: '2026-12-14', ...hold });
const taskOf = (caseId: string, visit: string) => `/en/tasks/${taskId(caseId, `${visit}:task`)}`;

async function seenBy(person: string, path: string) {
  const visitor = browserOf(pages.app);
  await visitor.signIn(person);
  return visitor.get(path);
}
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('a case, for its applicant', () => {
  it('says where it stands, who has it and until when', async () => {
    const id = await aCase({ milestone: 'rent-subsidy/review', tasks: [review()] });
    const text = textOf((await seenBy('citizen', `/en/cases/${id}`)).html);
    expect(text).toContain('Your application is being examined.');
    expect(text).toContain('It is being worked on by: Caseworker.');
    expect(text).toContain('Decision by 23 February 2027.');
    expect(text).toContain('€1,100.00');
    expect(text).toContain('Withdraw the application');
    expect(text).not.toMatch(/Monthly aid|Proof of income/); // what officers entered comes by letter
  });

  it('says what they have to do, and why they are asked', async () => {
    const asked = openTask('rent-subsidy/missing-pieces#5', {
      role: 'applicant',
      outcomes: ['answered'],
      form: 'pieces',
      dueDay: '2026-12-23',
    });
    const paused = { startedOn: '2026-11-23', pauses: [{ from: '2026-11-23' }], extensions: [] };
    const id = await aCase({ milestone: 'rent-subsidy/missing-pieces', tasks: [asked], clocks: { decision: paused } });
    const page = textOf((await seenBy('citizen', `/en/cases/${id}`)).html);
    expect(page).toContain('Please do this next: Complete the application.');
    expect(page).toContain('Last day: 23 December 2026');
    expect(page).toContain('stands still until you answer');
    const form = await seenBy('citizen', taskOf(id, 'rent-subsidy/missing-pieces#5'));
    expect(textOf(form.html)).toContain('Why we ask Proof of income');
    expect(form.html).toContain('value="Léa &lt;Hoffmann&gt;"');
    expect(form.html).not.toContain('name="outcome"');
  });

  it('shows their messages and nobody else’s', async () => {
    const id = await aCase({});
    const message = {
      caseId: id,
      address: null,
      channel: 'email',
      state: 'outbox',
      at: MONDAY,
      language: 'fr',
    } as const;
    const { db } = pages.store;
    await queueMessage(db, {
      ...message,
      key: `${id}/1`,
      recipient: 'citizen',
      role: 'applicant',
      subject: 'Pour vous',
      body: 'Une lettre <b>',
    });
    await queueMessage(db, {
      ...message,
      key: `${id}/2`,
      recipient: 'head',
      role: 'head',
      subject: 'Pour le chef',
      body: 'Délai',
    });
    const { html } = await seenBy('citizen', `/en/cases/${id}`);
    expect(html).toContain('Pour vous');
    expect(html).toContain('Une lettre &lt;b&gt;');
    expect(html).toContain('<h3 lang="fr">Pour vous</h3>');
    expect(html).not.toContain('Pour le chef');
    const outbox = await seenBy('operator', '/en/outbox');
    expect(outbox.html).toContain('Pour vous');
    expect(outbox.html).toContain('Pour le chef');
  });

  it('is hidden from others', async () => {
    const id = await aCase({});
    expect((await seenBy('citizen-2', `/en/cases/${id}`)).status).toBe(404);
    expect((await seenBy('designer', `/en/cases/${id}`)).status).toBe(404);
  });

  it('ends with a receipt that names reference and time limit', async () => {
    const id = await aCase({});
    const { html } = await seenBy('citizen', `/de/cases/${id}/receipt`);
    expect(textOf(html)).toContain('Antrag eingereicht');
    expect(html).toContain(`RS-${id}`);
    expect(html).toContain('bis zum 23. Februar 2027');
  });
});

describe('a case, for officers', () => {
  const criterion = {
    id: 'rent-share',
    verdict: 'not-met',
    onFail: 'refuse',
    used: [{ path: 'application.rent', value: '1100.00' }],
    missing: [],
  };
  const rules = {
    eligibility: { met: [], notMet: ['rent-share'], flagged: [], unknown: [], criteria: [criterion] },
  } as never;

  it('shows the file, each criterion with its law and data, and how the date came about', async () => {
    const id = await aCase({ tasks: [review()], rules, tables: { amount: { amount: '120.00' } } });
    const text = textOf((await seenBy('caseworker', `/en/cases/${id}`)).html);
    expect(text).toContain('Household income retained');
    expect(text).toContain('Not met Leads to a refusal');
    expect(text).toContain('Act of 7 August 2023 on individual housing aid, article 13');
    expect(text).toContain('Amount of the aid €120.00');
    expect(text).toContain('The time limit is 3 months.');
  });

  it('says of each message what has become of it, so that nobody takes a mail that came back for one that was read', async () => {
    const id = await aCase({});
    const { db } = pages.store;
    const message = {
      caseId: id,
      recipient: 'citizen',
      role: 'applicant',
      address: 'citizen@mail.example',
      channel: 'email',
      state: 'queued',
      at: MONDAY,
      language: 'fr',
      body: 'Le bail.',
    } as const;
    const problem = { code: 'message/returned', at: id };
    const { id: lost } = await queueMessage(db, { ...message, key: `${id}/1`, subject: 'Revenue' });
    await markMessageFailed(db, lost, { problem, final: true });
    await queueMessage(db, { ...message, key: `${id}/2`, subject: 'En route' });
    const { html } = await seenBy('caseworker', `/en/cases/${id}`);
    expect(textOf(html)).toMatch(/Revenue [^.]*Léa Hoffmann did not arrive Le bail/);
    expect(textOf(html)).toMatch(/En route [^.]*Léa Hoffmann waiting to leave Le bail/);
    expect(html).toContain('<p class="lines" lang="fr">Le bail.</p>');
    expect((await seenBy('citizen', `/en/cases/${id}`)).html).not.toContain('did not arrive');
  });

  it('leads to each letter as it would go out now', async () => {
    const id = await aCase({ tasks: [review()], rules });
    const address = `/en/cases/${id}/letters/refusal`;
    expect((await seenBy('caseworker', `/en/cases/${id}`)).html).toContain(
      `href="${address}">Refusal of the rent subsidy`,
    );
    const { status, html } = await seenBy('caseworker', address);
    expect(status).toBe(200);
    expect(html.startsWith('%PDF-')).toBe(true);
    expect((await seenBy('operator', address)).status).toBe(404);
  });

  it('is not shown to operators, who see how it runs', async () => {
    const id = await aCase({ rules });
    const { status, html } = await seenBy('operator', `/en/cases/${id}`);
    expect(status).toBe(200);
    expect(html).not.toMatch(/1,100|Hoffmann|LU28/);
  });
});

describe('a task', () => {
  it('offers its form and outcomes, and refuses to end without one', async () => {
    const id = await aCase({ tasks: [review()] });
    const address = taskOf(id, 'rent-subsidy/review#3');
    const officer = browserOf(pages.app);
    await officer.signIn('caseworker');
    const page = await officer.get(address);
    expect(page.html).toContain('name="assessment.missing"');
    const answer = await officer.send(address, page.html, { 'assessment.reasons': 'The rent is low.' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#outcome"');
    expect(answer.html).toContain('The rent is low.</textarea>');
  });

  it('shows the letters of the case as they would go out, before anything is decided', async () => {
    const id = await aCase({ tasks: [review()] });
    const page = await seenBy('caseworker', taskOf(id, 'rent-subsidy/review#3'));
    expect(textOf(page.html)).toContain('As they would go out now; nothing is sent.');
    for (const letter of ['grant', 'refusal']) expect(page.html).toContain(`href="/en/cases/${id}/letters/${letter}"`);
    const pdf = await seenBy('caseworker', `/en/cases/${id}/letters/grant`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('asks for reasons where the outcome needs them', async () => {
    const hold = { role: 'head', outcomes: ['agree', 'return'] };
    const id = await aCase({ tasks: [openTask('rent-subsidy/second-look#4', hold)] });
    const address = taskOf(id, 'rent-subsidy/second-look#4');
    const head = browserOf(pages.app);
    await head.signIn('head');
    const page = await head.get(address);
    const answer = await head.send(address, page.html, { outcome: 'return' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Give the reasons for this outcome.');
  });

  it('tells who may not do it that four eyes are needed', async () => {
    const id = await aCase({ tasks: [review({ excluded: ['caseworker'] })] });
    const address = taskOf(id, 'rent-subsidy/review#3');
    const { html } = await seenBy('caseworker', address);
    expect(html).toContain('A colleague has to do this one.');
    expect(html).not.toContain('name="outcome"');
    expect((await seenBy('caseworker-2', address)).html).toContain('name="outcome"');
  });

  it('that is done takes no other outcome, and says who did it, with which, and when', async () => {
    const id = await aCase({ tasks: [review()] });
    const address = taskOf(id, 'rent-subsidy/review#3');
    const late = browserOf(pages.app);
    await late.signIn('caseworker-2');
    const page = await late.get(address);
    await later(id, { what: 'left', visit: 'rent-subsidy/review#3', outcome: 'complete' });
    for (const forced of ['incomplete', 'complete', 'invented', '']) {
      const answer = await late.send(address, page.html, { outcome: forced, reasons: 'I want it otherwise.' });
      expect(answer.status).toBe(409);
      expect(answer.html).toContain('<title>Error: ');
      expect(answer.html).toMatch(/role="alert"[^]*What you sent has changed nothing/);
      expect(textOf(answer.html)).toContain(
        'This task is done. Outcome: Complete. Marc Weber did it on 23 November 2026.',
      );
      expect(answer.html).not.toContain('href="#outcome"');
    }
    const claim = await late.send(`${address}/claim`, page.html);
    expect([claim.status, textOf(claim.html)]).toEqual([409, expect.stringContaining('This task is done.')]);
  });

  it('that somebody else has claimed meanwhile takes nothing either', async () => {
    const id = await aCase({ tasks: [review()] });
    const address = taskOf(id, 'rent-subsidy/review#3');
    const late = browserOf(pages.app);
    await late.signIn('caseworker-2');
    const page = await late.get(address);
    const claimed = { what: 'claimed', task: 'rent-subsidy/review#3:task', assignee: 'caseworker' } as const;
    await later(id, claimed, [review({ assignee: 'caseworker' })]);
    const answer = await late.send(address, page.html, { outcome: 'complete' });
    expect([answer.status, textOf(answer.html)]).toEqual([
      409,
      expect.stringMatching(/What you sent has changed nothing.*Marc Weber is working on this task\./),
    ]);
  });

  it('whose name is in no language of the page is marked with the language that it is in', async () => {
    const id = await aCase({ tasks: [review()] });
    for (const path of ['/nl/inbox', taskOf(id, 'rent-subsidy/review#3').replace('/en/', '/nl/'), `/nl/cases/${id}`])
      expect((await seenBy('caseworker', path)).html).toContain('<span lang="fr">Instruire le dossier</span>');
  });

  it('says who has claimed it', async () => {
    const id = await aCase({ tasks: [review({ assignee: 'caseworker' })] });
    const { html } = await seenBy('caseworker-2', taskOf(id, 'rent-subsidy/review#3'));
    expect(html).toContain('Marc Weber is working on this task.');
  });

  it('stands in the inbox of its group, late ones marked in words', async () => {
    const id = await aCase({ tasks: [review({ dueDay: '2026-11-20', due: MONDAY - 1, escalated: true })] });
    const { html } = await seenBy('caseworker', '/en/inbox');
    expect(html).toContain(`RS-${id}`);
    expect(textOf(html)).toMatch(/20 November 2026 overdue escalated/);
    expect((await seenBy('head', '/en/inbox')).html).not.toContain(`RS-${id}`);
  });
});

describe('an incident', () => {
  it('is shown to operators with the ways to mend it', async () => {
    const activity = 'rent-subsidy/grant#6:letter';
    const problem = { code: 'letter/broken', at: activity, found: 'no font' };
    const id = await aCase({ incidents: [{ activity, path: 'rent-subsidy/grant', name: 'issue-document', problem }] });
    const { html } = await seenBy('operator', '/en/incidents');
    expect(html).toContain(`RS-${id}`);
    expect(textOf(html)).toContain('Issue a document');
    expect(html).toContain('letter/broken');
    const [, skip = ''] = /href="(\/en\/incidents\/[^"]*\/skip)"/.exec(html) ?? [];
    expect((await seenBy('operator', skip)).html).toContain('The case goes on as if it had been done.');
    expect((await seenBy('caseworker', skip)).status).toBe(404);
  });
});

describe('what somebody answers by mail', () => {
  async function answered(): Promise<string> {
    const caseId = await aCase({ tasks: [review()] });
    const { db } = pages.store;
    const { id: message } = await queueMessage(db, {
      key: caseId,
      caseId,
      recipient: 'citizen',
      address: 'citizen@mail.example',
      channel: 'email',
      state: 'outbox',
      at: MONDAY,
      language: 'fr',
      role: 'applicant',
      subject: 'Pour vous',
      body: 'Une lettre',
    });
    await keepReply(db, {
      caseId,
      message,
      name: 'Somebody <b>',
      address: 'else@mail.example',
      fromRecipient: false,
      subject: 'Re: Pour vous',
      body: 'Voici <script>alert(1)</script>',
      shortened: false,
      enclosures: [{ name: 'lease.pdf', type: 'application/pdf', size: 5 }],
      sentAt: null,
      receivedAt: MONDAY + HOUR,
      fingerprint: caseId,
    });
    return caseId;
  }

  it('stands in the file of the officer: who it says it is from, what is missing, and that it is no legal act', async () => {
    const { html } = await seenBy('caseworker', `/en/cases/${await answered()}`);
    expect(html).toContain('Voici &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('Somebody &lt;b&gt; &lt;else@mail.example&gt;');
    expect(html).not.toContain('<script>alert');
    const text = textOf(html);
    expect(text).toContain('From another address than we wrote to');
    expect(text).toContain('Enclosures that were not taken: lease.pdf. Ask for them');
    expect(text).toContain('no legal act by itself');
    expect(html).toMatch(/<ol class="history" reversed=""><li><p>An answer came by mail<\/p>/);
  });

  it('is told to the officer who works on a task of the case', async () => {
    const id = await answered();
    const { html } = await seenBy('caseworker', taskOf(id, 'rent-subsidy/review#3'));
    expect(html).toContain(`href="/en/cases/${id}#replies">An answer came by mail</a>`);
  });

  it('is shown as received to the applicant, in their language', async () => {
    const id = await answered();
    expect(textOf((await seenBy('citizen', `/en/cases/${id}`)).html)).toContain(
      'The authority has received your answer.',
    );
    for (const [language, said] of [
      ['fr', 'L’administration a reçu votre réponse.'],
      ['de', 'Die Behörde hat Ihre Antwort erhalten.'],
      ['lb', 'D’Verwaltung huet Är Äntwert kritt.'],
    ])
      expect(textOf((await seenBy('citizen', `/${language}/cases/${id}`)).html)).toContain(said);
  });

  it('is nobody’s to read in operation', async () => {
    const { html } = await seenBy('operator', `/en/cases/${await answered()}`);
    expect(html).not.toMatch(/Voici|An answer came/);
  });
});
