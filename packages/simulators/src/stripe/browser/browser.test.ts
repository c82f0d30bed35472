import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { openShop } from '../../testing/shop.ts';

async function shop() {
  const opened = await openShop();
  const { simulator, stripe, customer } = opened;
  const key = { authorization: 'Bearer pk_test_varai' };

  async function ask<T = Record<string, unknown>>(path: string, body?: object): Promise<T> {
    const response = await fetch(`${simulator.url}/js/${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { ...key, 'content-type': 'application/json' },
    });
    return (await response.json()) as T;
  }

  /** What the frames do of what was typed there. */
  async function save(typed: object) {
    const setup = await stripe.setupIntents.create({ customer: customer.id });
    const { id } = await ask<{ id: string }>('payment_methods', typed);
    const answer = await ask<{ next_action: { redirect_to_url: { url: string } } | null; error?: object }>(
      `intents/${setup.id}/confirm`,
      { client_secret: setup.client_secret, payment_method: id, return_url: 'https://shop.test/billing?a=1' },
    );
    return { setup: setup.id, answer, now: () => stripe.setupIntents.retrieve(setup.id) };
  }

  const types = async () => (await stripe.customers.listPaymentMethods(customer.id)).data.map(({ type }) => type);
  return { ...opened, ask, save, types };
}

const billing_details = { name: 'Ada Owner', email: 'ada@acme.test' };

test('offers what can be saved in a currency, and a wallet where the browser has one', async () => {
  const { ask, control } = await shop();
  expect(await ask('elements?currency=usd')).toEqual({ payment_method_types: ['card'] });
  expect(await ask('elements?currency=EUR')).toEqual({ payment_method_types: ['card', 'sepa_debit', 'ideal'] });
  control.offerWallet(true);
  expect(await ask('elements?currency=usd')).toEqual({ payment_method_types: ['card', 'google_pay'] });
});

test('serves every script that its frames ask for', async () => {
  const { simulator } = await shop();
  const seen = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    const answer = await fetch(`${simulator.url}${path}`);
    expect(answer.status, path).toBe(200);
    const imports = (await answer.text()).matchAll(/(?:from '\.\/|src="\/elements\/)([\w.-]+\.js)/g);
    for (const [, file = ''] of imports) await visit(`/elements/${file}`);
  };
  for (const frame of ['payment', 'challenge', 'wallet']) await visit(`/elements/${frame}`);
  expect(seen.size).toBeGreaterThan(9);
  const script = await (await fetch(`${simulator.url}/stripe.js`)).text();
  expect(() => new Script(script), 'its modules share one scope').not.toThrow();
});

test('saves an account by its IBAN, with the holder’s name and address', async () => {
  const { ask, save, types } = await shop();
  const { now } = await save({ type: 'sepa_debit', sepa_debit: { iban: 'DE89370400440532013000' }, billing_details });
  expect(await now()).toMatchObject({ status: 'succeeded', mandate: expect.stringMatching(/^mandate_/) as string });
  expect(await types()).toContain('sepa_debit');
  expect(await ask('payment_methods', { type: 'sepa_debit', sepa_debit: { iban: 'DE1' } })).toMatchObject({
    error: { code: 'invalid_bank_account_iban' },
  });
});

test('a wallet hands out a card that says where it comes from', async () => {
  const { ask } = await shop();
  expect(await ask('payment_methods', { type: 'card', card: { wallet: 'google_pay' } })).toMatchObject({
    type: 'card',
    card: { last4: '4242', wallet: { type: 'google_pay' } },
  });
});

test.each([
  ['agree', 'succeeded', ['sepa_debit', 'card']],
  ['refuse', 'failed', ['card']],
])('a bank’s own page that is answered with %s leads back, and what it said is true', async (said, status, kept) => {
  const { simulator, save, types } = await shop();
  const { answer, now, setup } = await save({ type: 'ideal', billing_details });
  const bank = answer.next_action?.redirect_to_url.url ?? '';
  expect(bank).toMatch(`${simulator.url}/bank/${setup}?client_secret=`);
  const page = await fetch(bank);
  expect(page.headers.get('content-security-policy')).toContain("form-action 'self' https://shop.test");
  expect(await page.text()).toContain('Agree to the mandate');
  expect((await fetch(bank.replace(/secret_\w+/, 'secret_guess'))).status).toBe(410);

  const form = { method: 'POST', body: new URLSearchParams({ answer: said }), redirect: 'manual' as const };
  const back = new URL((await fetch(bank, form)).headers.get('location') ?? '');
  expect([back.origin, back.searchParams.get('a')]).toEqual(['https://shop.test', '1']);
  expect(back.searchParams.get('redirect_status')).toBe(status);
  expect(back.searchParams.get('setup_intent')).toBe(setup);
  expect((await now()).status).toBe(status === 'succeeded' ? 'succeeded' : 'requires_payment_method');
  expect(await types()).toEqual(kept);
  expect((await fetch(bank)).status, 'answered once').toBe(410);
});

test('a setup for cards alone takes no other method', async () => {
  const { ask, stripe, customer, types } = await shop();
  const { id } = await ask('payment_methods', { type: 'ideal', billing_details });
  const setup = await stripe.setupIntents.create({ customer: customer.id, allowed_payment_method_types: ['card'] });
  expect(
    await ask(`intents/${setup.id}/confirm`, {
      client_secret: setup.client_secret,
      payment_method: id,
      return_url: 'https://shop.test/',
    }),
  ).toMatchObject({ error: { param: 'payment_method' } });
  expect(await types()).toEqual(['card']);
});

test('nobody is led to a bank who could not come back, and who leaves it has answered nothing', async () => {
  const { ask, stripe, save } = await shop();
  const { id } = await ask('payment_methods', { type: 'ideal', billing_details });
  const setup = await stripe.setupIntents.create({});
  expect(
    await ask(`intents/${setup.id}/confirm`, { client_secret: setup.client_secret, payment_method: id }),
  ).toMatchObject({ error: { param: 'return_url' } });
  const { now } = await save({ type: 'ideal', billing_details });
  expect((await now()).status).toBe('requires_action');
});
