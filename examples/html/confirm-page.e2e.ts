import { randomUUID } from 'node:crypto';
import { faults } from './axe.ts';
import { expect, test, type Merchant } from './merchant.ts';
import type { System } from './system.ts';

/** Asks for another address of a German page's profile, and answers the link in the mail that comes. */
async function mailedLink(system: System, { id }: Merchant, email: string): Promise<string> {
  async function ask<Answer>(method: string, path: string, token: string, body: object): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    const answer = await fetch(`${system.api}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
  const { clientSecret } = await ask<{ clientSecret: string }>('POST', '/api/portal-sessions', system.secretKey, {
    account: id,
    user: { id: 'ada', name: 'Ada Owner', email: 'ada@acme.test' },
    locale: 'de',
  });
  await ask('PATCH', '/api/customer/profile', clientSecret, { contact: { email } });
  let link: string | undefined;
  await expect
    .poll(async () => {
      const mail = (await system.mails()).find(({ to }) => to.includes(email));
      return (link = /http\S+\/confirm\/email\/\S+/.exec(mail?.text ?? '')?.[0]);
    })
    .toBeTruthy();
  return link!;
}

test('a mailed link confirms an address by keyboard, in German, at 280 pixels, in both schemes and forced colours', async ({
  page,
  system,
  merchant,
}) => {
  const email = `rechnungswesen-und-buchhaltung-${merchant.id}@brillenmanufaktur.test`;
  const link = await mailedLink(system, merchant, email);
  await page.setViewportSize({ width: 280, height: 500 });
  const button = page.getByRole('button', { name: 'Adresse bestätigen' });
  const whole = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    await page.goto(link);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('heading', { name: 'Diese Adresse verwenden?' })).toBeVisible();
    expect(await whole()).toBeLessThanOrEqual(280);
    expect(await faults(page)).toEqual([]);
    const { height, edge, ring } = await button.evaluate((one: HTMLElement) => {
      one.focus({ focusVisible: true });
      const { borderTopWidth, borderTopColor, outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(one);
      const ground = getComputedStyle(one.closest('main')!).backgroundColor;
      return {
        height: one.getBoundingClientRect().height,
        // a person sees where the button ends, by its ground or by its edge
        edge: backgroundColor !== ground || (borderTopWidth !== '0px' && borderTopColor !== ground),
        ring: `${outlineStyle} ${outlineWidth}`,
      };
    });
    expect({ height: height >= 44, edge, ring }).toEqual({ height: true, edge: true, ring: 'solid 3px' });
  }

  await page.goto(link);
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Die Adresse ist bestätigt' })).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
  expect(await whole()).toBeLessThanOrEqual(280);
  expect(await faults(page)).toEqual([]);
});
