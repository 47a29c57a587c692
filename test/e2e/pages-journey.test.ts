import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { RunningDossier } from '#test/support/running-dossier.ts';

const LEASE = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
let browser: Browser;
let dossier: RunningDossier;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  dossier = await RunningDossier.start({ temporalAddress: inject('temporalAddress') });
});
afterAll(async () => {
  await browser?.close();
  await dossier?.stop();
});

/** A person at a browser of their own. */
class Visitor {
  readonly page: Page;
  readonly #context: BrowserContext;

  constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  static async signedIn(person: string, javaScriptEnabled: boolean): Promise<Visitor> {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
    const visitor = new Visitor(context, await context.newPage());
    visitor.page.setDefaultTimeout(15_000);
    await visitor.go('/en/sign-in');
    await visitor.page.click(`button[value="${person}"]`);
    return visitor;
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${dossier.url}${path}`);
  }

  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.page.fill(`[name="${name}"]`, value);
  }

  /** The button that people see, not the one that Enter presses. */
  async goOn(): Promise<void> {
    await this.page.locator('button[value=continue]').last().click();
  }

  heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  leave(): Promise<void> {
    return this.#context.close();
  }
}

describe.each([
  ['with JavaScript', true, 'citizen'],
  ['without JavaScript', false, 'citizen-2'],
])('the journey of an application in a browser, %s', (_title, javaScript, applicant) => {
  let caseAddress: string;

  test('a citizen is told what is missing, keeps what was typed, and files', async () => {
    const citizen = await Visitor.signedIn(applicant, javaScript);
    const { page } = citizen;
    await citizen.go('/en/services/rent-subsidy');
    await page.click('text=Apply now');
    await citizen.fill({ 'application.household.0.name': 'Alix Muller' });
    await citizen.goOn();
    expect(await page.title()).toMatch(/^Error/);
    expect(await page.inputValue('[name="application.household.0.name"]')).toBe('Alix Muller');
    await citizen.fill({
      'application.birthDate.day': '2',
      'application.birthDate.month': '5',
      'application.birthDate.year': '1990',
      'application.household.0.netIncome': '2400',
      'application.household.0.incomeMonths': '14',
    });
    await citizen.goOn();
    await citizen.fill({ 'application.rent': '1100', 'application.otherDwellingShare': '0' });
    const lease = { name: 'lease.pdf', mimeType: 'application/pdf', buffer: LEASE };
    await page.setInputFiles('input[type=file]', lease);
    await citizen.goOn();
    await citizen.fill({ 'application.iban': 'LU28 0019 4006 4475 0000' });
    await citizen.goOn();
    expect(await citizen.heading()).toBe('Check your answers');
    await page.click('main button:has-text("File the application")');
    await page.waitForURL(/\/receipt$/);
    expect(await page.title()).toMatch(/RS-\d{4}-/);
    caseAddress = new URL(page.url()).pathname.replace(/\/receipt$/, '');
    await citizen.leave();
  });

  test('a caseworker finds it in the inbox, claims it and decides', async () => {
    const officer = await Visitor.signedIn('caseworker', javaScript);
    const { page } = officer;
    await officer.go('/en/inbox?tab=unassigned');
    await page.click('button:has-text("Claim")');
    await officer.go('/en/inbox?tab=mine');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.locator('main a[href*="/tasks/"]').first().click();
    await page.check('input[type=radio][value=complete]');
    await page.locator('main form button').last().click();
    await officer.go(caseAddress);
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.locator('main').innerText();
        },
        { timeout: 30_000 },
      )
      .toContain('Aid granted');
    await officer.leave();
  });

  test('the citizen reads the decision and opens the letter', async () => {
    const citizen = await Visitor.signedIn(applicant, javaScript);
    await citizen.go(caseAddress);
    expect(await citizen.page.locator('main').innerText()).toContain('Aid granted');
    const letter = await citizen.page.locator('a[href*="/documents/"]').last().getAttribute('href');
    const answer = await citizen.page.request.get(new URL(letter ?? '', citizen.page.url()).href);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await citizen.leave();
  });

  test('the operator sees the messages, and another citizen sees nothing', async () => {
    const operator = await Visitor.signedIn('operator', javaScript);
    await operator.go('/en/outbox');
    expect(await operator.page.locator('main').innerText()).toMatch(/RS-\d{4}-/);
    await operator.leave();
    const other = await Visitor.signedIn(applicant === 'citizen' ? 'citizen-2' : 'citizen', javaScript);
    expect((await other.page.goto(`${dossier.url}${caseAddress}`))?.status()).toBe(404);
    await other.leave();
  });

  test('nothing scrolls sideways on a narrow screen, and axe finds nothing', async () => {
    for (const [person, paths] of [
      [applicant, ['/en/services', '/en/services/rent-subsidy', caseAddress]],
      [applicant, ['/fr/sign-in', '/de/sign-in', '/en/sign-in', '/lb/sign-in', '/nl/sign-in']],
      ['caseworker', ['/en/inbox?tab=all', '/de/inbox', caseAddress]],
      ['designer', ['/en/procedures', '/en/procedures/rent-subsidy/1/letters']],
    ] as const) {
      const visitor = await Visitor.signedIn(person, true);
      await visitor.page.setViewportSize({ width: 320, height: 640 });
      for (const path of paths) {
        await visitor.go(path);
        const wide = await visitor.page.evaluate<number>('document.documentElement.scrollWidth');
        expect(wide, path).toBeLessThanOrEqual(320);
        await visitor.page.evaluate(axe.source);
        const { violations } = await visitor.page.evaluate<{ violations: { id: string }[] }>('axe.run()');
        expect(
          violations.map(({ id }) => id),
          path,
        ).toEqual([]);
      }
      await visitor.leave();
    }
  });
});
