// Looks at the demo's host page and at our own portal with Lighthouse, as on a phone: what does not depend on the clock must be perfect.
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

/** One look with a browser of its own, whose caches are empty. */
async function look(page, onlyCategories, round) {
  const userDataDir = join(home, `profile-${round}`);
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
    const { lhr } = await lighthouse(page, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories });
    return lhr;
  } finally {
    chrome.kill();
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Runs Lighthouse on the demo: for each of its pages `{ name, scores: 0–100 per category, cls, failed: audits below 1 in the
 * perfect categories }`.
 * Of several rounds: the median of what the clock decides, the worst of all else.
 */
export async function lookAtDemo({ rounds = 1 } = {}) {
  const demo = await startDemo({
    environment,
    ports: { api: 0, stripe: 0, shopify: 0, magento: 0, smtp: 0, page: 0 },
    reset: false,
  });
  try {
    await demo.settled();
    await demo.taken();
    const results = [];
    for (const [name, address] of [
      ['the host page', demo.page],
      ['the portal', demo.portal],
    ])
      results.push({ name, ...(await lookAt(address, name, rounds)) });
    return results;
  } finally {
    await demo.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function lookAt(address, name, rounds) {
  const found = [];
  for (let round = 0; round < rounds; round++)
    found.push(await look(address, [...perfect, 'performance'], `${name.replaceAll(' ', '-')}-${round}`));
  const scoresOf = (id) => found.map(({ categories }) => Math.round((categories[id]?.score ?? 0) * 100));
  const scores = Object.fromEntries(perfect.map((id) => [id, Math.min(...scoresOf(id))]));
  const failed = found.flatMap(({ categories, audits }) => {
    const weighty = perfect.flatMap((id) => categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
    return weighty.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 1);
  });
  return {
    scores: { ...scores, performance: median(scoresOf('performance')) },
    each: scoresOf('performance'),
    cls: Math.max(...found.map(({ audits }) => audits['cumulative-layout-shift'].numericValue ?? NaN)),
    failed,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const looks = await lookAtDemo();
  const problems = [];
  for (const { name, scores, cls, failed } of looks) {
    for (const id of perfect.filter((id) => scores[id] !== 100))
      problems.push(`${name}: ${id} is ${scores[id] ?? 'missing'} and must be 100`);
    for (const { id, title, details } of failed)
      problems.push(`${name}: ${id}: ${title} ${JSON.stringify(details?.items?.slice(0, 3) ?? '')}`);
    if (!(cls <= 0.01)) problems.push(`${name}: the layout shifts by ${cls} and may shift by 0.01`);
    console.log(
      `${name}: accessibility ${scores.accessibility}, best practices ${scores['best-practices']}, SEO ${scores.seo}, layout shift ${cls?.toFixed(4)}`,
    );
  }
  conclude('lighthouse', looks.length * Object.keys(looks[0].scores).length, problems);
  process.exit();
}
