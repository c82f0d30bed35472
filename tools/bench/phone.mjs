/**
 * The portal's first view on a slow phone: our hosted portal against a bare Lit page that asks and shows the same, in one run,
 * rounds in turn. Both come from one server, with brotli and with the same answers.
 */
import { brotliCompressSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guidanceFixtures, metricFixtures, notificationFixtures, sessionFixtures } from '@varai/client/testing';
import { mountElementFiles } from '@varai/server';
import { Hono } from 'hono';
import puppeteer from 'puppeteer-core';
import { listen } from '../../examples/html/listen.ts';
import { createPortalPage } from '../../examples/portal/server.ts';
import { bundle, median } from './picker.mjs';

/** As Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4G = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 };
const elements = resolve('packages/elements/dist/cdn');

const pages = [
  { name: 'bare Lit page', path: '/bare', within: ['bare-portal'] },
  { name: 'varai-portal', path: '/portal', within: ['varai-portal', 'varai-live-metrics'] },
];

const session = { id: 'ps_1', clientSecret: 'opaque', expiresAt: new Date(Date.now() + 864e5).toISOString() };

const answers = {
  '/api/session': { ...sessionFixtures.owner, expiresAt: session.expiresAt },
  '/api/dashboard/metrics': metricFixtures.dashboard,
  '/api/notifications': notificationFixtures.page,
  '/api/guidance': guidanceFixtures.begun,
};

const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portal</title>
<link rel="icon" href="data:,"><script type="module" src="/bare.js"></script><bare-portal></bare-portal></html>`;

/** The bare page, our hosted portal as it is, and what both ask. */
async function serve(script) {
  const at = {};
  const app = new Hono();
  mountElementFiles(app, elements);
  for (const [path, answer] of Object.entries(answers)) app.get(path, (c) => c.json(answer));
  app.post('/portal/varai-session', (c) => c.json(session, 201));
  app.get('/bare', (c) => c.html(bare));
  app.get('/bare.js', (c) =>
    c.body(script, 200, { 'content-type': 'text/javascript', 'content-encoding': 'br', 'cache-control': 'no-store' }),
  );
  const own = () => at.url;
  const folder = pathToFileURL(`${elements}/`);
  app.route(
    '/portal',
    createPortalPage({ api: own, cards: own, secretKey: () => '', reports: () => '/reports', elements: folder }),
  );
  return Object.assign(at, await listen(app.fetch, 0, '127.0.0.1'));
}

/**
 * Runs in the page before its own code: notes long tasks, and the first frame after the numbers are there. It looks every 20 ms, since
 * asking for each frame would have the page draw while it waits.
 */
function watch(within) {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.tasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const root = within.reduce((at, tag) => at?.querySelector(tag)?.shadowRoot, document);
    const text = root?.textContent ?? '';
    if (['342', '611', '134'].every((number) => text.includes(number)))
      requestAnimationFrame(() => (window.readyAt = performance.now()));
    else setTimeout(look, 20);
  };
  setTimeout(look);
}

/** Runs in the page when all is over. */
function measured() {
  const [paint] = performance.getEntriesByName('first-paint');
  const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < window.readyAt);
  return {
    ready: window.readyAt,
    paint: paint?.startTime ?? 0,
    tasks: window.tasks,
    requests: files.map(({ name, startTime, responseEnd }) => [new URL(name).pathname, startTime, responseEnd]),
  };
}

/** What tasks longer than 50 ms take beyond these, between the first paint and ready. */
const blocking = ({ tasks, paint, ready }) =>
  tasks
    .map(({ start, end }) => Math.min(end, ready) - Math.max(start, paint))
    .reduce((sum, took) => sum + Math.max(0, took - 50), 0);

async function time(browser, address, within) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true, deviceScaleFactor: 1.75 });
  await page.emulateCPUThrottling(4);
  await page.emulateNetworkConditions(slow4G);
  await page.evaluateOnNewDocument(watch, within);
  await page.goto(address);
  await page.waitForFunction('window.readyAt', { timeout: 30_000 });
  // tasks are told of in a task of their own
  await page.evaluate(() => new Promise((later) => setTimeout(later)));
  const found = await page.evaluate(measured);
  await context.close();
  return found;
}

/** Measures both pages, `rounds` times in turn. Milliseconds. */
export async function measurePhone({ rounds = 5, chrome }) {
  const folder = mkdtempSync(join(tmpdir(), 'varai-bench-'));
  await bundle({ entry: 'pages/bare-portal.ts' }, folder);
  const server = await serve(brotliCompressSync(readFileSync(join(folder, 'entry.js'))));
  const browser = await puppeteer.launch({
    executablePath: chrome,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  try {
    const rows = pages.map((page) => ({ ...page, found: [] }));
    for (let round = 0; round <= rounds; round += 1) {
      for (const { path, within, found } of rows) {
        const one = await time(browser, server.url + path, within);
        if (round > 0) found.push(one); // the first round warms the server
      }
    }
    const [base, ours] = rows.map(({ name, found }) => ({
      name,
      ready: median(found.map(({ ready }) => ready)),
      paint: median(found.map(({ paint }) => paint)),
      blocking: median(found.map(blocking)),
      requests: median(found.map(({ requests }) => requests.length)),
    }));
    return { base, ours, ratio: ours.ready / base.ready };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** The section of docs/benchmarks.md. */
export const phoneSection = ({ base, ours, ratio }, rounds = 5) => `## The portal's first view on a slow phone

The hosted portal with thirty days of a store, cold, on a network as Lighthouse's slow 4G (150 ms there and back for each request, 1.6 Mbit/s down) and a
processor slowed four times, to the first frame that shows the numbers; against a bare Lit page without any design that asks the same one after the
other (a session, what it allows, the numbers) and lists them. One server for both, HTTP/1.1 with brotli, median of ${rounds} rounds in turn.
Blocking is what tasks take beyond 50 ms, between the first paint and ready.

| page | requests before | first paint | blocking | ready | against bare Lit |
| --- | --: | --: | --: | --: | --: |
${[base, ours].map(({ name, requests, paint, blocking: blocked, ready }) => `| ${name} | ${requests} | ${Math.round(paint)} ms | ${Math.round(blocked)} ms | ${Math.round(ready)} ms | ${(ready / base.ready).toFixed(2)} × |`).join('\n')}
`;
