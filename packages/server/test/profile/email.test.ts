import { profile, type Client } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { openProfiles, type Profiles, type Shop } from './world.ts';

const hour = 60 * 60 * 1000;
let made = 0;
const fresh = () => `new${++made}@acme.test`;

describe.each(engines)('e-mail addresses of profiles on %s', (engine) => {
  let world: Profiles;

  beforeAll(async () => void (world = await openProfiles(engine)));
  afterAll(() => world.close());

  const mailsTo = async (to: string, count: number) => {
    await expect.poll(() => world.letters.filter((letter) => letter.to === to).length, { timeout: 60_000 }).toBe(count);
    return world.letters.filter((letter) => letter.to === to);
  };
  const linkIn = ({ text }: { text: string }): string =>
    /http:\/\/varai\.test(\/confirm\/email\/\S+)/.exec(text)?.[1] ?? '';

  async function asked(
    more: Record<string, unknown> = {},
  ): Promise<{ shop: Shop; page: Client; email: string; link: string }> {
    const shop = await world.shop();
    const page = await world.page(shop, more);
    const email = fresh();
    await page.send(profile.update({ contact: { email } }));
    const [letter] = await mailsTo(email, 1);
    return { shop, page, email, link: linkIn(letter!) };
  }
  const emailOf = async (page: Client) => (await page.send(profile.read())).contact;

  test('a new address waits until its owner presses the button; invoices go there then', async () => {
    const { shop, page, email, link } = await asked();
    const old = `${shop.name.toLowerCase().replace(' ', '')}@acme.test`;
    expect(await emailOf(page)).toMatchObject({ email: old, pendingEmail: email });
    const [notice] = await mailsTo(old, 1);
    expect(notice?.text).toContain(email);
    expect(notice?.text).not.toContain('/confirm/');

    const shown = await world.ask(link);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain(`<form method="post"><button>Confirm the address</button></form>`);
    expect(await emailOf(page)).toMatchObject({ email: old, pendingEmail: email });

    const done = await world.ask(link, { method: 'POST' });
    expect(await done.text()).toContain('The address is confirmed');
    expect(await emailOf(page)).toMatchObject({ email, pendingEmail: null });
    expect((await world.customer(shop.customer)).email).toBe(email);
  });

  test('a link works once, for a day, until it is withdrawn or another address is asked for', async () => {
    const used = await asked();
    await world.ask(used.link, { method: 'POST' });
    const again = await world.ask(used.link, { method: 'POST' });
    expect([again.status, await again.text()]).toEqual([200, expect.stringContaining('This link was used already')]);

    const withdrawn = await asked();
    const after = await withdrawn.page.send(profile.cancelEmail({}));
    expect(after.contact.pendingEmail).toBeNull();
    for (const method of ['GET', 'POST']) {
      const answer = await world.ask(withdrawn.link, { method });
      expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('This change was withdrawn')]);
    }

    const replaced = await asked();
    const newer = fresh();
    await replaced.page.send(profile.update({ contact: { email: newer } }));
    const old = await world.ask(replaced.link, { method: 'POST' });
    expect([old.status, await old.text()]).toEqual([410, expect.stringContaining('A newer address was asked for')]);
    const [letter] = await mailsTo(newer, 1);
    await world.ask(linkIn(letter!), { method: 'POST' });
    expect((await emailOf(replaced.page)).email).toBe(newer);

    const late = await asked();
    world.wall.ahead += 24 * hour + 1000;
    const expired = await world.ask(late.link, { method: 'POST' });
    expect([expired.status, await expired.text()]).toEqual([410, expect.stringContaining('This link has expired')]);
    expect((await emailOf(await world.page(late.shop))).email).not.toBe(late.email);
  });

  test('today’s address takes the waiting one back', async () => {
    const { shop, page, link } = await asked();
    const { email } = await emailOf(page);
    await page.send(profile.update({ contact: { email } }));
    expect((await emailOf(page)).pendingEmail).toBeNull();
    expect((await world.ask(link, { method: 'POST' })).status).toBe(410);
    expect((await world.customer(shop.customer)).email).toBe(email);
  });

  test('the mail is sent once a wish, again when asked, and five times an hour at most', async () => {
    const { page, email, link } = await asked();
    await page.send(profile.update({ contact: { email } }));
    const message = profile.resendEmail({});
    await page.send(message);
    await page.send(message);
    const [, second] = await mailsTo(email, 2);
    expect(linkIn(second!)).toBe(link);

    for (let sent = 2; sent < 5; sent++) await page.send(profile.resendEmail({}));
    await mailsTo(email, 5);
    const sixth = await world.once(page, 'POST', profile.resendEmail.path, {});
    expect([sixth.status, await sixth.json()]).toMatchObject([429, { code: 'profile/mail_limit', retryAfter: 3600 }]);
    await page.send(profile.cancelEmail({}));
    const other = await world.once(page, 'PATCH', profile.update.path, { contact: { email: fresh() } });
    expect(other.status).toBe(429);
    await expect(page.send(profile.resendEmail({}))).rejects.toMatchObject({ code: 'profile/email_not_pending' });
  });

  test('the page speaks the language of whoever asked, runs nothing and may not be framed', async () => {
    const { link } = await asked({ locale: 'de-DE' });
    const answer = await world.ask(link);
    const html = await answer.text();
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Adresse bestätigen');
    expect(html).not.toContain('<script');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('what nobody signed is no link, and no link is in the log', async () => {
    const { link } = await asked();
    const [head = '', kid = '', mac = ''] = link.split('/').at(-1)!.split('.');
    const other = Buffer.from(JSON.stringify(['acct_other', 'ec_1'])).toString('base64url');
    for (const forged of [
      'x',
      `${other}.${kid}.${mac}`,
      `${head}.${kid}.${'A'.repeat(43)}`,
      `${head}.${kid}`,
      '%00',
      'a'.repeat(2000),
    ]) {
      const answer = await world.ask(`/confirm/email/${forged}`, { method: 'POST' });
      expect(answer.status, forged.slice(0, 40)).toBe(404);
    }
    await world.ask(link);
    expect(world.log.join('')).toContain('/confirm/email/:link');
    expect(world.log.join('')).not.toContain(mac);
  });

  test('planted markup stays text in page and mail, and a name carries no link', async () => {
    const shop = await world.shop({ name: 'evil.com <img src=x onerror=alert(1)> & "Co"' });
    const page = await world.page(shop);
    const email = fresh();
    await page.send(profile.update({ contact: { email, name: '<b>https://evil.test/x</b>' } }));
    const [letter] = await mailsTo(email, 1);
    expect(letter?.html).not.toMatch(/<img|<b>/);
    expect(letter?.html).toContain('&lt;img');
    expect(letter?.text).not.toContain('evil.com');
    expect(letter?.text).not.toContain('https://evil');
    const html = await (await world.ask(linkIn(letter!))).text();
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
    expect(world.log.join('')).not.toContain('onerror');
  });
});
