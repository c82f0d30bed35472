import { expect, test } from './merchant.ts';
import { readPage } from './read-page.ts';

test('the client secret travels in one header: no address, storage, cookie, attribute or console holds it', async ({
  page,
  context,
  merchant,
}) => {
  const secrets: string[] = [];
  const urls: string[] = [];
  const sent: Promise<Record<string, string>>[] = [];
  const consoles: string[] = [];
  page.on('console', (message) => consoles.push(message.text()));
  page.on('request', (request) => {
    urls.push(request.url());
    sent.push(request.allHeaders());
  });
  page.on('response', async (answer) => {
    if (!answer.url().endsWith('/varai-session')) return;
    const { clientSecret } = (await answer.json()) as { clientSecret: string };
    // its signature alone would do as a trace of it
    secrets.push(clientSecret, clientSecret.split('.').at(-1)!);
  });
  const held = (text: string) => secrets.filter((secret) => text.includes(secret));

  await merchant.visit();
  await merchant.picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await merchant.dialog.getByRole('button', { name: /^Pay \$/ }).click();
  await expect(merchant.dialog).toContainText('You are on Enterprise');

  expect(secrets.length).toBeGreaterThan(0);
  expect(secrets.every((secret) => secret.length > 20)).toBe(true);
  const headers = (await Promise.all(sent)).flatMap((all) => Object.entries(all));
  expect(headers.filter(([, value]) => held(value).length > 0).map(([name]) => name)).toContain('authorization');
  expect(headers.filter(([name, value]) => name !== 'authorization' && held(value).length > 0)).toEqual([]);
  expect(urls.length).toBeGreaterThan(20);
  expect(held(urls.join('\n'))).toEqual([]);
  expect(held(consoles.join('\n'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(held(await readPage(page))).toEqual([]);

  await page.evaluate((secret) => sessionStorage.setItem('planted', secret), secrets[0]!);
  expect(held(await readPage(page)), 'where it is, it is found').not.toEqual([]);
});
