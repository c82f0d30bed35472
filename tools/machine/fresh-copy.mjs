// What a stranger does first, done for real: clones, runs npm start, changes plan in the page, stops, starts again, resets.
// node tools/machine/fresh-copy.mjs   (needs git, npm with its registry or cache, Chromium; minutes; part of npm run soak)
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { outerPath } from './install.mjs';

/** Of the tools that only tests need, those that weigh most. */
const testTools = ['vitest', '@playwright/test', '@web/test-runner', 'storybook', 'typescript', 'eslint', 'lighthouse'];

/** The environment of somebody who has never been in this repository. */
function strangersEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|VARAI_|NODE_|PG|DATABASE_URL)/i.test(name));
  return { ...Object.fromEntries(own), PATH: outerPath(), PORT: '0' };
}

/** Runs `npm start` until it greets; `stop` ends it as Ctrl+C in a terminal does. */
async function npmStart(folder, ...args) {
  const child = spawn('npm', ['start', ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: folder,
    env: strangersEnvironment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = once(child, 'exit');
  while (!said.includes('begins anew')) {
    const over = await Promise.race([once(child.stdout, 'data').then(() => undefined), ended]);
    if (over) throw new Error(`npm start ended with ${String(over[0])}:\n${said}`);
  }
  return {
    said,
    page: /Acme Optics admin\s+(\S+)/.exec(said)[1],
    mailbox: /Mailbox\s+(\S+)/.exec(said)[1],
    async stop() {
      process.kill(-child.pid, 'SIGINT');
      await ended;
    },
  };
}

async function inBrowser(url, work) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(url);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** What stands there grey before the plan is known is inert, which only a person and assistive technology notice. */
const currentPlan = (url) =>
  inBrowser(url, (page) => page.locator('varai-plan-picker[state=ready] .current').getByRole('heading').innerText());

const upgrade = (url) =>
  inBrowser(url, async (page) => {
    await page.getByRole('button', { name: 'Upgrade to Enterprise' }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Pay \$/ })
      .click();
    await page.getByRole('heading', { name: 'You are on Enterprise' }).waitFor();
  });

const inboxOf = (url) => inBrowser(url, (page) => page.locator('body').innerText());

/**
 * Plays the first hour in a clone of its own.
 *
 * @param {(sentence: string) => void} tell each thing that was found true
 * @throws {Error} at the first that is not
 */
export async function checkFreshCopy(tell) {
  const folder = mkdtempSync(join(tmpdir(), 'varai-fresh-'));
  const expect = (truth, sentence) => {
    if (!truth) throw new Error(`Not so: ${sentence}`);
    tell(sentence);
  };
  let running;
  try {
    const { status } = spawnSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, folder]);
    expect(status === 0, 'the repository can be cloned');

    running = await npmStart(folder);
    expect(/Installing packages …/.test(running.said), `npm start installs, on Node ${outerNode()}`);
    const there = testTools.filter((name) => existsSync(join(folder, 'node_modules', name)));
    expect(there.length === 0, `none of the tools of the tests is there (${there.join(', ') || testTools.join(', ')})`);
    const { stdout } = spawnSync(join(folder, 'node_modules/node/bin/node'), ['--version'], { encoding: 'utf8' });
    expect(stdout.startsWith('v24.'), `the demo's own Node is ${stdout.trim()}`);
    expect((await currentPlan(running.page)) === 'Professional', 'the printed page shows the plan');
    await upgrade(running.page);
    const now = await currentPlan(running.page);
    expect(now === 'Enterprise', `the plan is changed in the page, which shows ${now}`);
    expect(/You are on Enterprise/.test(await inboxOf(running.mailbox)), 'a mail is in the mailbox');
    await running.stop();

    running = await npmStart(folder);
    expect(!/Installing|Building/.test(running.said), 'a second start installs and builds nothing');
    expect((await currentPlan(running.page)) === 'Enterprise', 'the change has survived');
    await running.stop();

    running = await npmStart(folder, '--reset');
    expect((await currentPlan(running.page)) === 'Professional', '--reset begins anew');
  } finally {
    await running?.stop().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}

const outerNode = () =>
  spawnSync('node', ['--version'], { env: strangersEnvironment(), encoding: 'utf8' }).stdout.trim();

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  try {
    await checkFreshCopy((sentence) => console.log(`  ${sentence}`));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
