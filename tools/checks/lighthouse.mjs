// Looks at the demo's host page with Lighthouse, as on a phone: what does not depend on the clock must be perfect.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../machine/browsers.mjs';
import { conclude } from './files.mjs';

const { startDemo } = await import(pathToFileURL(resolve('tools/demo/demo.ts')).href);

const perfect = ['accessibility', 'best-practices', 'seo'];
const home = mkdtempSync(join(tmpdir(), 'varai-lighthouse-'));
const environment = { ...process.env, DATA_DIR: join(home, 'data'), LOG_LEVEL: 'silent' };
for (const name of ['DATABASE_URL', 'STRIPE_SECRET_KEY', 'PUBLIC_URL']) delete environment[name];

/** Runs Lighthouse on the demo: `{ scores: 0–100 per category, cls, failed: audits below 1 in the perfect categories }`. */
export async function lookAtDemo(categories = perfect) {
  const demo = await startDemo({ environment, ports: { api: 0, stripe: 0, smtp: 0, page: 0 }, reset: false });
  const userDataDir = join(home, 'profile');
  mkdirSync(userDataDir, { recursive: true });
  const chrome = await launch({
    chromePath: findChromium(),
    userDataDir,
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
  });
  try {
    const options = {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...new Set([...categories, 'performance'])],
    };
    const { lhr } = await lighthouse(demo.page, options);
    const scores = Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    );
    const audits = perfect.flatMap((id) => lhr.categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
    const failed = audits.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1);
    return { scores, cls: lhr.audits['cumulative-layout-shift'].numericValue, failed, page: demo.page };
  } finally {
    chrome.kill();
    await demo.close();
    rmSync(home, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { scores, cls, failed } = await lookAtDemo();
  const problems = perfect
    .filter((id) => scores[id] !== 100)
    .map((id) => `${id} is ${scores[id] ?? 'missing'} and must be 100`);
  for (const { id, title, details } of failed)
    problems.push(`${id}: ${title} ${JSON.stringify(details?.items?.slice(0, 3) ?? '')}`);
  if (!(cls <= 0.01)) problems.push(`the layout shifts by ${cls} and may shift by 0.01`);
  console.log(
    `accessibility ${scores.accessibility}, best practices ${scores['best-practices']}, SEO ${scores.seo}, layout shift ${cls?.toFixed(4)}`,
  );
  conclude('lighthouse', Object.keys(scores).length, problems);
  process.exit();
}
