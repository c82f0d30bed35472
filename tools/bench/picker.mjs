/**
 * Weight and time to ready of our plan picker, of a bare Lit page and of
 * Schematic's price table: the same three plans, one run, rounds in turn.
 */
import { build } from 'esbuild';
import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { answers } from './pages/answers.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const pages = [
  { name: 'bare Lit page', entry: 'pages/lit.ts' },
  { name: 'varai-plan-picker', entry: 'pages/ours.ts' },
  { name: 'Schematic PricingTable', entry: 'peers/schematic.js' },
];

/** The files a browser must have before the page can show anything: the entry and what it imports statically. */
function closure(outputs, entry) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') visit(path);
  };
  visit(entry);
  return [...seen];
}

export async function bundle({ entry }, outdir) {
  const { metafile } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir,
    metafile: true,
    conditions: ['@varai/source', 'production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: 'entry',
    logLevel: 'error',
  });
  // what is imported lazily counts as an entry too
  const file = Object.keys(metafile.outputs).find((name) => basename(name) === 'entry.js');
  const texts = closure(metafile.outputs, file).map((name) => readFileSync(name));
  const size = (compress) => texts.reduce((sum, text) => sum + compress(text).length, 0);
  return { min: size((text) => text), br: size((text) => brotliCompressSync(text)) };
}

const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plans</title><body><script type="module" src="/entry.js"></script>';

function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const answer = answers[pathname];
    if (answer) return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(HTML);
    const file = join(folder, pathname);
    try {
      const body = brotliCompressSync(readFileSync(file));
      return response.writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'br' }).end(body);
    } catch {
      return response.writeHead(404).end();
    }
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

/** Runs in the page before its own code: notes the first frame after the last plan's name and price are there. */
function watch() {
  const text = (node) =>
    [...node.childNodes]
      .map(
        (child) => (child.shadowRoot ? text(child.shadowRoot) : '') + (child.nodeType === 3 ? child.data : text(child)),
      )
      .join('');
  const look = () => {
    const seen = document.body ? text(document.body) : '';
    if (seen.includes('Enterprise') && seen.includes('999'))
      requestAnimationFrame(() => (window.readyAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function time(browser, port) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('window.readyAt', { timeout: 30_000 });
  const at = await page.evaluate('window.readyAt');
  await context.close();
  return at;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Measures all pages, `rounds` times in turn. Milliseconds and bytes. */
export async function measurePickers({ rounds = 5, chrome }) {
  const peers = join(here, 'peers');
  try {
    statSync(join(peers, 'node_modules/react'));
  } catch {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'inherit' });
  }
  const folder = mkdtempSync(join(tmpdir(), 'varai-bench-'));
  const browser = await puppeteer.launch({
    executablePath: chrome,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const rows = [];
  for (const page of pages) {
    const out = join(folder, String(rows.length));
    const bytes = await bundle(page, out);
    if (readdirSync(out).length === 0) throw new Error(`${page.name} made no file`);
    rows.push({ name: page.name, ...bytes, server: await serve(out), times: [] });
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const row of rows) {
      const at = await time(browser, row.server.address().port);
      if (round > 0) row.times.push(at); // the first round warms the caches
    }
  }
  await browser.close();
  for (const { server } of rows) server.close();
  rmSync(folder, { recursive: true });
  return rows.map(({ name, min, br, times }) => ({ name, min, br, ready: median(times), least: Math.min(...times) }));
}
