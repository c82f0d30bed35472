// Draws the packages as they are published in Chromium: what a bundler made of them, and the one script for pages without one.
// What the portal's API answers are the fixtures of the published client.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findHeadlessChromium } from '../machine/browsers.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html varai',
].join('; ');

const html = (
  script,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
${script}<varai-provider base-url="/" session-url="/varai-session"><varai-plan-picker></varai-plan-picker></varai-provider></html>`;

/** What a page with the autoloader says otherwise, in a script before it. */
const words = `import { setMessages } from '/cdn/messages.js';
setMessages({ subscription: { en: { picker: { heading: 'What you pay for' } } } }, { tag: 'varai-plan-picker' });`;

/** What a page's plan picker shows when all is well. */
const shown = { bundle: ['Professional'], script: ['Professional'], loader: ['What you pay for', 'Professional'] };

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** What the API of an account answers, by its path. */
async function answersOf(folder) {
  const testing = join(folder, 'node_modules/@varai/client/dist/testing.js');
  const { sessionFixtures, subscriptionFixtures, usageFixtures } = await import(pathToFileURL(testing).href);
  return {
    '/varai-session': { clientSecret: 'secret', expiresAt: '2100-01-01T00:00:00Z' },
    '/api/session': sessionFixtures.owner,
    '/api/billing/plans': subscriptionFixtures.plans,
    '/api/customer/subscription': subscriptionFixtures.active,
    '/api/customer/usage': [usageFixtures.tokens],
  };
}

/** The application's own server, as strict as a page can be. */
async function serve(folder) {
  const answers = await answersOf(folder);
  const pages = {
    '/bundle': readFileSync(join(folder, 'dist/index.html'), 'utf8'),
    '/script': html('<script defer src="/cdn/varai.iife.js"></script>'),
    '/loader': html(
      '<script type="module" src="/words.js"></script><script type="module" src="/cdn/loader.js"></script>',
    ),
  };
  const server = createServer(({ url }, answer) => {
    const { pathname } = new URL(url, 'http://host');
    const send = (type, body, status = 200) =>
      answer.writeHead(status, { 'content-type': type, 'content-security-policy': policy }).end(body);
    if (pages[pathname]) return send('text/html', pages[pathname]);
    if (answers[pathname]) return send('application/json', JSON.stringify(answers[pathname]));
    if (pathname === '/words.js') return send(types['.js'], words);
    const [, cdn] = /^\/cdn\/([\w./-]+)$/.exec(pathname) ?? [];
    const file = cdn ? join(folder, 'node_modules/@varai/elements/dist/cdn', cdn) : join(folder, 'dist', pathname);
    if (!types[extname(file)] || !existsSync(file)) return send('text/plain', 'Not Found', 404);
    return send(types[extname(file)], readFileSync(file));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close().closeAllConnections() };
}

/** What is wrong with each page, drawn for real. */
export async function problemsOfDrawn(folder) {
  const problems = [];
  const { origin, close } = await serve(folder);
  const browser = await chromium.launch({
    executablePath: findHeadlessChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const [name, headings] of Object.entries(shown)) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/.test(message.text())) problems.push(`${name}: ${message.text()}`);
      });
      await page.goto(`${origin}/${name}`);
      const picker = page.locator('varai-plan-picker');
      for (const heading of headings) {
        const drawn = page.locator('varai-plan-picker[state=ready]').getByRole('heading', { name: heading });
        const missing = await drawn
          .first()
          .waitFor({ timeout: 30_000 })
          .then(() => undefined)
          .catch(() => picker.getAttribute('state', { timeout: 1000 }).catch(() => null));
        if (missing === undefined) continue;
        problems.push(`${name}: the plan picker of the installed package is ${missing} and shows no "${heading}"`);
        break;
      }
      await page.close();
    }
  } finally {
    await browser.close();
    close();
  }
  return problems;
}
