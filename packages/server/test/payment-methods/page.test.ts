import { paymentMethodErrors, paymentMethods, profile, sessionReads, type Client } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { typed } from './bank.ts';
import { openPortal, origin, publicUrl, type Portal } from './portal.ts';

describe.each(engines)('the page where a method is added, on %s,', (engine) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal(engine);
  });
  afterAll(() => portal.close());

  const returnUrl = `${origin}/billing`;
  const post = (url: string, what: string, headers: Record<string, string> = {}) =>
    portal.fetch(`${url}/${what}`, { method: 'POST', headers });
  const secretOf = async (url: string) =>
    ((await (await post(url, 'setup')).json()) as { clientSecret: string }).clientSecret;

  async function confirm(clientSecret: string, card: string): Promise<void> {
    const [id = ''] = clientSecret.split('_secret_');
    await portal.stripe.setupIntents.confirm(id, { payment_method: await typed(portal.stripe, card) });
  }

  test('has nothing inline, and Stripe’s hosts only beside our own', async () => {
    const { client } = await portal.merchant({ locale: 'de' });
    const { url } = await client.send(paymentMethods.page({ returnUrl }));
    expect(url).toMatch(new RegExp(`^${publicUrl}/pages/payment-method/[\\w-]{43}$`));
    const answer = await portal.fetch(url);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Zahlungsmittel hinzufügen');
    expect(html).not.toMatch(/\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|<style/);
    const stripe = portal.simulator.url;
    expect(answer.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self' ${stripe}; style-src 'self'; img-src 'self' data:; connect-src 'self' ${stripe}; frame-src ${stripe}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    for (const file of ['payment-method.js', 'payment-method.css'])
      expect((await portal.fetch(`${publicUrl}/pages/${file}`)).status).toBe(200);
  });

  test('is the only way where the session says so: nothing that fields would need is told, and it opens as ever', async () => {
    const railOf = async (asking: Client) => (await asking.send(sessionReads.info())).rail;
    const { client } = await portal.merchant({ cardEntry: 'page' });
    expect(await railOf(client)).toEqual({ name: 'stripe' });
    expect(await railOf((await portal.merchant()).client)).toMatchObject({ publishableKey: 'pk_test_varai' });

    const { url } = await client.send(paymentMethods.page({}));
    expect(await (await portal.fetch(url)).text()).toContain('data-key="pk_test_varai"');
  });

  test('brings the words for every refusal along, in its language', async () => {
    for (const [locale, funds] of [
      ['en', 'Not enough funds on this payment method. Nothing was charged, and nothing was saved. Use another card'],
      ['de', 'Guthaben reicht nicht: dieses Zahlungsmittel. Es wurde nichts abgebucht und nichts gespeichert.'],
    ] as const) {
      const { client } = await portal.merchant({ locale });
      const { url } = await client.send(paymentMethods.page({ returnUrl }));
      const html = await (await portal.fetch(url)).text();
      const [, said = ''] = /data-words="([^"]*)"/.exec(html) ?? [];
      const { refusals } = JSON.parse(said.replaceAll('&quot;', '"').replaceAll('&#39;', "'")) as {
        refusals: Record<string, string>;
      };
      expect(refusals['funds']).toContain(funds);
      expect(new Set(Object.values(refusals)).size).toBe(12);
    }
  });

  test('begins with what the profile says of who pays, where the session may see that', async () => {
    const { client } = await portal.merchant();
    const address = {
      line1: 'Königstraße 3',
      line2: null,
      postalCode: '70173',
      city: 'Stuttgart',
      state: null,
      country: 'DE',
    };
    await client.send(profile.update({ company: 'Brille & Söhne "GmbH"', address }));
    const known = async (asking: Client): Promise<unknown> => {
      const { url } = await asking.send(paymentMethods.page({ returnUrl }));
      const [, said = ''] = /data-holder="([^"]*)"/.exec(await (await portal.fetch(url)).text()) ?? [];
      return JSON.parse(said.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
    };
    expect(await known(client)).toMatchObject({
      name: 'Brille & Söhne "GmbH"',
      email: expect.stringContaining('@acme.test'),
      address: { line1: 'Königstraße 3', postal_code: '70173', city: 'Stuttgart', country: 'DE' },
    });
    const { client: other } = await portal.merchant({ components: ['payment-methods'] });
    expect(await known(other)).toBe(null);
  });

  test('adds one method to the account of its link, then says that it was used', async () => {
    const merchant = await portal.merchant();
    const { url } = await merchant.client.send(paymentMethods.page({ returnUrl }));
    const secret = await secretOf(url);
    expect(await secretOf(url), 'one page, one setup').toBe(secret);
    const finish = async (): Promise<unknown> => (await post(url, 'finish')).json();
    expect(await finish()).toEqual({ state: 'open', status: 'refused', failure: null });
    await expect(confirm(secret, '4000000000009995')).rejects.toMatchObject({ type: 'StripeCardError' });
    expect(await finish()).toEqual({
      state: 'open',
      status: 'refused',
      failure: { code: 'card_declined', declineCode: 'insufficient_funds' },
    });
    await confirm(secret, '5555555555554444');
    expect(await finish()).toEqual({ state: 'used', status: null, failure: null });
    expect((await merchant.client.send(paymentMethods.list())).map(({ last4 }) => last4)).toEqual(['4444']);

    const again = await (await portal.fetch(url)).text();
    expect(again).toContain('Payment method added');
    expect(again).toContain(`href="${returnUrl}"`);
    expect(again).not.toContain('<script');
    expect((await post(url, 'setup')).status).toBe(410);
    expect(portal.log.join('\n')).not.toContain(url.split('/').at(-1));
  });

  test('is over after ten minutes, and a link that never was opens nothing', async () => {
    const { client } = await portal.merchant();
    const { url, expiresAt } = await client.send(paymentMethods.page({}));
    expect(Date.parse(expiresAt) - portal.wall.now).toBe(600_000);
    portal.wall.now += 600_000;
    const late = await portal.fetch(url);
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('This link has expired');
    expect((await post(url, 'setup')).status).toBe(410);
    const nowhere = await portal.fetch(`${publicUrl}/pages/payment-method/${'x'.repeat(43)}`);
    expect([nowhere.status, (await nowhere.text()).includes('There is nothing here')]).toEqual([404, true]);
  });

  test('tells the truth about a method that was added before the link ran out, also when nobody came back in time', async () => {
    const merchant = await portal.merchant();
    const added = await merchant.client.send(paymentMethods.page({ returnUrl }));
    await confirm(await secretOf(added.url), '5555555555554444');
    const begun = await merchant.client.send(paymentMethods.page({ returnUrl }));
    await secretOf(begun.url);
    portal.wall.now += 600_000;

    const late = await portal.fetch(added.url);
    expect([late.status, (await late.text()).includes('Payment method added')]).toEqual([200, true]);
    const over = await portal.fetch(begun.url);
    expect([over.status, (await over.text()).includes('This link has expired')]).toEqual([410, true]);
  });

  test('offers no fields again once its method was added, and leads on whoever comes from the bank', async () => {
    const merchant = await portal.merchant();
    const { url } = await merchant.client.send(paymentMethods.page({ returnUrl }));
    const secret = await secretOf(url);
    await confirm(secret, '5555555555554444');
    const [setup] = secret.split('_secret_');

    const back = await portal.fetch(`${url}?setup_intent=${setup}&setup_intent_client_secret=${secret}`);
    expect([back.status, back.headers.get('location')]).toEqual([303, returnUrl]);
    expect((await merchant.client.send(paymentMethods.list())).map(({ last4 }) => last4)).toEqual(['4444']);
    const again = await (await portal.fetch(url)).text();
    expect(again).toContain('Payment method added');
    expect(again).not.toContain('<form');
  });

  test('returns to the session’s origin alone, and is asked by its own pages alone', async () => {
    const { client } = await portal.merchant();
    for (const elsewhere of ['https://evil.test/', `${origin}.evil.test/`, 'http://shop.test/'])
      await expect(client.send(paymentMethods.page({ returnUrl: elsewhere }))).rejects.toMatchObject({
        code: paymentMethodErrors.return_url_refused.code,
      });
    await expect(client.send(paymentMethods.page({ returnUrl: 'javascript:alert(1)' }))).rejects.toMatchObject({
      code: 'request/invalid',
    });
    const { url } = await client.send(paymentMethods.page({ returnUrl }));
    expect((await post(url, 'setup', { origin: 'https://evil.test' })).status).toBe(403);
    expect((await post(url, 'finish', { origin: 'null' })).status).toBe(403);
  });
});
