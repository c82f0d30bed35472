import type { Page } from '@playwright/test';
import { faults } from '../html/axe.ts';
import { expect, test as base } from '../html/merchant.ts';
import { expectStrict } from '../strict.ts';
import { startAdmin, type Admin } from './admin.ts';

interface Module {
  /** An admin whose module is set up for the merchant's account; somebody is signed in. */
  readonly admin: Admin;
  /** What the browser reported against the page's policy. */
  readonly violations: string[];
  /** Whatever the page sent to hosts that are not the admin's own. */
  readonly sentAway: string[];
}

const cookie = ({ url }: Admin, name: string, value: string) => ({ name, value, url: new URL(url).origin });

const test = base.extend<Module>({
  admin: async ({ system, merchant, context }, use) => {
    const admin = await startAdmin({ url: system.api, secretKey: system.secretKey, account: merchant.id });
    await context.addCookies([cookie(admin, 'admin', '7')]);
    await use(admin);
    await admin.close();
  },
  violations: async ({ page }, use) => {
    const violations: string[] = [];
    await page.exposeFunction('reported', (what: string) => void violations.push(what));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        (globalThis as unknown as { reported(what: string): void }).reported(`${effectiveDirective} ${blockedURI}`),
      );
    });
    await use(violations);
  },
  sentAway: async ({ context, admin }, use) => {
    const sent: string[] = [];
    context.on('request', (request) => {
      if (request.url().startsWith(new URL(admin.url).origin)) return;
      void request.allHeaders().then(
        (headers) => sent.push(`${request.url()} ${JSON.stringify(headers)} ${request.postData() ?? ''}`),
        () => sent.push(`${request.url()} ${request.postData() ?? ''}`),
      );
    });
    await use(sent);
  },
});

const portalOf = (page: Page) => page.locator('varai-portal');

async function visit(page: Page, { url }: Admin): Promise<void> {
  expectStrict(await page.goto(url));
  await expect(portalOf(page)).toHaveAttribute('state', 'ready');
}

async function goTo(page: Page, view: string): Promise<void> {
  await portalOf(page).getByRole('link', { name: view, exact: true }).first().click();
}

for (const way of ['modules', 'one script, with two copies more']) {
  test(`the portal works in the admin as ${way}: no card is typed there, and no key leaves`, async ({
    page,
    context,
    system,
    merchant,
    admin,
    violations,
    sentAway,
  }) => {
    // what another extension may bring along as well: the script twice, and the modules
    if (way !== 'modules') await context.addCookies([cookie(admin, 'script', 'script'), cookie(admin, 'twice', '1')]);
    await visit(page, admin);
    expect(await page.evaluate('Prototype.Version + " " + String(define.amd.jQuery)')).toBe('1.7 true');
    if (way === 'modules') expect(await faults(page)).toEqual([]);

    // a plan is changed and paid by the card that is on file
    await goTo(page, 'Plan');
    await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
    await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();
    await expect(merchant.dialog).toContainText('You are on Enterprise');
    await merchant.dialog.getByRole('button', { name: 'Done' }).click();
    expect(await merchant.plan()).toBe('enterprise_month');

    // another card is added on a page of its own
    await goTo(page, 'Billing');
    const methods = page.locator('varai-payment-methods');
    await methods.getByRole('button', { name: /^Add/ }).first().click();
    const opens = methods.getByRole('link', { name: 'Open the secure page' });
    await expect(methods.getByRole('dialog')).toContainText('It is added on a page of its own');
    const opened = context.waitForEvent('page');
    await opens.click();
    const secure = await opened;
    await expect(secure).toHaveURL(new RegExp(`^${system.api}/pages/payment-method/`));
    await secure.close();

    expect(page.frames()).toHaveLength(1);
    expect(await page.evaluate('typeof Stripe')).toBe('undefined');
    expect(await page.locator('[class*="Stripe"], iframe').count()).toBe(0);
    expect(sentAway.length).toBeGreaterThan(5);
    expect(sentAway.filter((what) => /hidden_admin|f0rmk3y/.test(what) || what.includes(admin.key))).toEqual([]);
    expect(await page.content()).not.toContain(system.secretKey);
    expect(violations).toEqual([]);
    expect(merchant.complaints).toEqual([]);
  });
}

test('a German admin reads German, from the module and from the portal', async ({
  page,
  context,
  admin,
  violations,
}) => {
  await context.addCookies([cookie(admin, 'locale', 'de_DE')]);
  await visit(page, admin);
  await goTo(page, 'Tarif');
  await expect(page.locator('varai-plan-picker')).toHaveAttribute('state', 'ready');
  expect(await faults(page)).toEqual([]);

  await context.addCookies([cookie(admin, 'answers', 'login')]);
  await page.evaluate(`document.querySelector('varai-provider').fetchClientSecret({}).catch(() => undefined)`);
  await expect(page.locator('#varai-portal .messages')).toHaveText('Ihre Admin-Sitzung ist abgelaufen.Neu anmelden');
  expect(await faults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('german.png') });
  expect(violations).toEqual([]);
});

test('what the admin answers instead of a session is told in the page, and signing in again leads back', async ({
  page,
  context,
  system,
  merchant,
  admin,
  violations,
}) => {
  const answered = page.waitForResponse((answer) => answer.url().includes('/portal/token/'));
  await visit(page, admin);
  const answer = await (await answered).text();
  const told = async (kind: string) => {
    await context.addCookies([cookie(admin, 'answers', kind)]);
    return page.evaluate(`document.querySelector('varai-provider').fetchClientSecret({}).then(
      ({ clientSecret }) => clientSecret.split('.').length,
      ({ code, retryable }) => code + ' ' + retryable + ' ' + document.querySelector('#varai-portal .messages').textContent)`);
  };
  const ended = 'session/expired false Your admin session has ended.Sign in again';
  expect(await told('login')).toBe(ended);
  expect(await told('redirect')).toBe(ended);
  expect(await told('form key')).toBe(ended);
  expect(await told('denied')).toBe('session/unavailable false Your role may not see the portal any more.');
  expect(await told('refused')).toContain('session/unavailable false VARAi refuses the secret key.');
  expect(await told('unreachable')).toBe('session/unavailable true VARAi cannot be reached from this server.Try again');
  expect(await told('well')).toBe(3);
  await expect(page.locator('#varai-portal .messages')).toBeEmpty();

  // the admin's session is over, and ours with it
  await context.clearCookies();
  const { clientSecret } = JSON.parse(answer) as { clientSecret: string };
  const { jti } = JSON.parse(Buffer.from(clientSecret.split('.')[1] ?? '', 'base64url').toString()) as { jti: string };
  await fetch(`${system.api}/api/portal-sessions/${jti}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${system.secretKey}`, 'idempotency-key': jti },
  });
  await goTo(page, 'Billing');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome, please sign in' })).toBeVisible();
  expect(violations).toEqual([]);
  expect(merchant.complaints).toEqual([]);
});
