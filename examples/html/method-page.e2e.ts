import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { faults } from './axe.ts';
import { engines } from './engines/engines.ts';
import { byKeyboard } from './engines/person.ts';
import { expect, test, type Merchant } from './merchant.ts';
import type { System } from './system.ts';

/** The link to the server's own page, as the tag asks for it where the host's shadow root forbids fields. */
async function linkFor(system: System, { id }: Merchant, locale: string, returnUrl?: string): Promise<string> {
  async function ask<Answer>(path: string, token: string, body: object): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    const answer = await fetch(`${system.api}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
  const { clientSecret } = await ask<{ clientSecret: string }>('/api/portal-sessions', system.secretKey, {
    account: id,
    user: { id: 'ada', name: 'Ada Owner', email: 'ada@acme.test' },
    origin: system.page,
    locale,
  });
  const input = returnUrl === undefined ? {} : { returnUrl };
  return (await ask<{ url: string }>('/api/billing/payment-methods/page', clientSecret, input)).url;
}

const words = {
  en: { number: 'Card number', expiry: 'Expiration date', code: 'Security code', save: 'Save payment method' },
  de: { number: 'Kartennummer', expiry: 'Ablaufdatum', code: 'Sicherheitscode', save: 'Zahlungsmittel speichern' },
};

/** How a page may be looked at. */
const looks = [
  { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
] as const;

/** What Stripe is asked to confirm with, but for its own objects and secrets. */
async function confirmations(page: Page): Promise<unknown[]> {
  const seen: unknown[] = [];
  await page.exposeFunction('confirmed', (options: unknown) => seen.push(options));
  await page.addInitScript(() => {
    type Confirm = (options: { elements: unknown; clientSecret: string }) => unknown;
    type Make = (key: string) => { confirmSetup: Confirm };
    let make: Make | undefined;
    const told = (key: string) => {
      const stripe = make!(key);
      const { confirmed } = globalThis as unknown as { confirmed(options: object): void };
      const confirmSetup: Confirm = ({ elements, clientSecret, ...options }) => {
        confirmed(options);
        return stripe.confirmSetup({ elements, clientSecret, ...options });
      };
      return Object.assign(Object.create(stripe) as object, { confirmSetup });
    };
    Object.defineProperty(globalThis, 'Stripe', {
      configurable: true,
      get: () => make && Object.assign(told, make),
      set: (given: Make) => (make = given),
    });
  });
  return seen;
}

test('the server’s own page keeps to its policy, adds a card and leads back to the host', async ({
  page,
  system,
  merchant,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(message.text());
  });
  const confirmed = await confirmations(page);
  const url = await linkFor(system, merchant, 'en', `${system.page}/billing`);
  await page.goto(url);
  const fields = page.locator('iframe').contentFrame();
  await fields.getByLabel('Card number').fill('5555555555554444');
  await page.getByRole('button', { name: 'Save payment method' }).click();
  await expect(fields.getByText("Your card's expiration date is incomplete.")).toBeVisible();
  await fields.getByLabel('Expiration date').fill('12 / 34');
  await fields.getByLabel('Security code').fill('123');
  expect(refused).toEqual([]);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => refused.length, 'a violation is seen').toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Save payment method' }).click();

  await expect(page).toHaveURL(`${system.page}/billing`);
  await expect(page.getByRole('button', { name: 'Actions for Mastercard ending 4444' })).toBeVisible();
  expect(confirmed, 'the page is left only where a bank insists').toEqual([
    { redirect: 'if_required', confirmParams: { return_url: url } },
  ]);

  await page.goto(url);
  await expect(page.getByRole('heading', { name: 'Payment method added' }), 'the link is used').toBeVisible();
  for (const look of looks) {
    await page.emulateMedia(look);
    await page.setViewportSize({ width: 280, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
    expect(await faults(page)).toEqual([]);
  }
});

async function save(page: Page, said: (typeof words)['en'], number: string): Promise<void> {
  const fields = page.locator('iframe[title="Secure payment input frame"]').contentFrame();
  await fields.getByLabel(said.number).fill(number);
  await fields.getByLabel(said.expiry).fill('12 / 34');
  await fields.getByLabel(said.code).fill('123');
  await page.getByRole('button', { name: said.save }).click();
}
const bank = (page: Page) => page.locator('iframe[title="3D Secure authentication"]').contentFrame();

test('the server’s own page says why a method was not saved, in German, and saves it in the end', async ({
  page,
  system,
  merchant,
}) => {
  await page.goto(await linkFor(system, merchant, 'de', `${system.page}/billing`));
  const message = page.getByRole('alert');
  await save(page, words.de, '4000000000009995');
  await expect(message).toHaveText(/^Guthaben reicht nicht: .* Es wurde nichts abgebucht und nichts gespeichert\. /);

  await page.route('**/setup', (route) => route.abort());
  await save(page, words.de, '4000002760003184');
  await expect(message).toHaveText(/^Das kam nicht bei uns an\. Es wurde nichts gespeichert/);
  await page.unroute('**/setup');

  await page.getByRole('button', { name: words.de.save }).click();
  await bank(page).getByRole('button', { name: 'Fail authentication' }).click();
  await expect(message).toHaveText(/^Die Bank verlangt eine Bestätigung, die nicht kam/);
  await page.getByRole('button', { name: words.de.save }).click();
  await bank(page).getByRole('button', { name: 'Complete authentication' }).click();
  await expect(page).toHaveURL(`${system.page}/billing`);
});

test('the server’s own page tells a lost answer from a refusal, and saves once', async ({ page, system, merchant }) => {
  await page.goto(await linkFor(system, merchant, 'en', `${system.page}/billing`));
  const message = page.getByRole('alert');
  const confirm = '**/js/intents/*/confirm';
  await page.route(confirm, (route) => route.abort());
  await save(page, words.en, '5555555555554444');
  await expect(message).toHaveText(/^That did not reach us\. Nothing was saved/);
  await page.unroute(confirm);

  let confirmed = 0;
  await page.route(confirm, async (route) => {
    confirmed += 1;
    await route.fetch();
    await route.abort();
  });
  await page.route('**/finish', (route) => route.abort());
  await page.getByRole('button', { name: words.en.save }).click();
  await expect(message).toHaveText(/^We do not know yet whether it was saved\./);
  await page.unroute('**/finish');
  await page.getByRole('button', { name: words.en.save }).click();
  await expect(page).toHaveURL(`${system.page}/billing`);
  expect(confirmed, 'what was saved is not confirmed again').toBe(1);
});

test('the server’s own page owns up to what is saved or waits, though its server is silent', async ({
  page,
  system,
  merchant,
}) => {
  await page.goto(await linkFor(system, merchant, 'en', `${system.page}/billing`));
  await page.route('**/finish', (route) => route.abort());
  await save(page, words.en, '5555555555554444');
  await expect(page.getByRole('alert')).toHaveText(/^Stripe has saved it, but our server did not answer\./);
  await page.unroute('**/finish');

  // what a debit leaves whose small amounts are on their way; the stand-in's fields offer none
  const waiting = { state: 'open', status: 'waiting', failure: null };
  await page.route('**/finish', (route) => route.fulfill({ json: waiting }));
  await page.goto(await linkFor(system, merchant, 'en', `${system.page}/billing`));
  await save(page, words.en, '4242424242424242');
  await expect(page.getByRole('heading', { name: 'Your bank needs a little longer' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^It is in your list as soon as your bank has confirmed it\./);
  await expect(page.getByRole('button', { name: words.en.save })).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
});

test.describe('in euros', () => {
  test.use({ wish: { currency: 'EUR' } });

  test('the server’s own page saves a bank debit, and says what its bank’s own page refused', async ({
    page,
    system,
    merchant,
  }) => {
    await page.goto(await linkFor(system, merchant, 'en', `${system.page}/billing`));
    const fields = page.locator('iframe[title="Secure payment input frame"]').contentFrame();
    const fill = async (kind: string) => {
      await fields.getByRole('tab', { name: kind }).click();
      await fields.getByLabel('Full name').fill('Ada Owner');
      await fields.getByLabel('Email').fill('ada@acme.test');
    };
    await fill('iDEAL');
    await page.getByRole('button', { name: words.en.save }).click();
    await page.getByRole('button', { name: 'Refuse the mandate' }).click();
    await expect(page.getByRole('alert')).toHaveText(/Nothing was charged, and nothing was saved\.|^Your bank has not/);

    await fill('SEPA');
    await fields.getByLabel('IBAN').fill('DE89370400440532013000');
    await page.getByRole('button', { name: words.en.save }).click();
    await expect(page).toHaveURL(`${system.page}/billing`);
  });
});

for (const [locale, said] of Object.entries(words)) {
  test(`the server’s own page is whole from 280 to 1600 pixels, in both schemes and in forced colours, in ${locale}`, async ({
    page,
    system,
    merchant,
  }) => {
    const url = await linkFor(system, merchant, locale, `${system.page}/billing`);
    for (const look of looks) {
      await page.emulateMedia(look);
      await page.goto(url);
      await expect(page.locator('iframe').contentFrame().getByLabel(said.number)).toBeVisible();
      await expect(page.locator('form')).toHaveAttribute('data-state', 'ready');
      for (const width of [1600, 640, 320, 280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        if (width === 1600 || width === 320) expect(await faults(page)).toEqual([]);
      }
      // where the ground is the system's, an edge is all that tells a button, and another one where the focus is
      const button = page.getByRole('button', { name: said.save });
      const edge = () => button.evaluate((one) => getComputedStyle(one).outline);
      const resting = await edge();
      await button.focus();
      expect(await edge(), 'the focus is seen').not.toBe(resting);
      if (look.forcedColors === 'active') expect(resting).toContain('solid');
    }
    await page.goto(url.replace(/[^/]+$/, 'x'.repeat(43)));
    expect(await faults(page), 'a link that never was').toEqual([]);
  });
}

for (const [name, start] of Object.entries(engines)) {
  test(`on the server’s own page a card is added by keyboard alone in ${name}`, async ({
    system,
    merchant,
    provider,
  }) => {
    const { number, expiry, code, save } = words.en;
    const engine = await start();
    try {
      await engine.open(await linkFor(system, merchant, 'en'));
      const person = byKeyboard(engine);
      await person.writes('textbox', new RegExp(`^${number}$`), '5555555555554444');
      await person.writes('textbox', new RegExp(`^${expiry}$`), '1234');
      await person.writes('textbox', new RegExp(`^${code}$`), '123');
      await person.activates('button', new RegExp(`^${save}$`));
      await person.meets('heading', /^Payment method added$/);
    } finally {
      await engine.close();
    }
    const { data } = await provider.sdk.paymentMethods.list({ customer: merchant.customer });
    expect(data.map(({ card }) => card?.last4)).toContain('4444');
  });
}
