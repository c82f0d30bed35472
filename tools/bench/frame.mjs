/** LCP, INP and CLS of our tags in the frame of Shopify's admin, by web-vitals, in a browser that lets no frame keep anything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { openAdmin } from '../../examples/shopify-app/open.ts';
import { startDemo } from '../demo/demo.ts';
import { median } from './picker.mjs';

/** Each page of the app: the tag that is waited for, and what is pressed in it. */
const pages = [
  { path: '/', tag: 'varai-plan-picker', press: (tag) => tag.getByRole('radio', { name: 'Yearly' }).press('Space') },
  { path: '/store', tag: 'varai-integrations', press: (tag) => tag.getByRole('button').first().click() },
  {
    path: '/settings',
    tag: 'varai-profile',
    press: (tag) => tag.locator('[name=company] input').pressSequentially('Ltd'),
  },
];

/** One load of a page, and what web-vitals told of it once something was pressed. */
async function look({ page, vitals, visit }, { path, tag, press }) {
  vitals.clear();
  await page.goto('about:blank');
  await visit(path === '/' ? '' : path);
  const here = page.frameLocator('iframe').locator(`${tag}[state=ready]`);
  await here.waitFor();
  await press(here);
  const newest = () => [...vitals].find(([name]) => name.startsWith(`${path} `))?.[1] ?? {};
  const told = () => ['LCP', 'INP', 'CLS'].every((name) => name in newest());
  for (const end = Date.now() + 20_000; !told(); await passed(50))
    if (Date.now() > end) throw new Error(`web-vitals told of ${path} only ${JSON.stringify(newest())}.`);
  // a press is several events, and the slowest of them may be told last
  await passed(500);
  return newest();
}

/** For each page of the app `{ path, LCP, INP, CLS }`: the median of the rounds, of the shifts the worst. */
export async function measureFrame({ rounds = 5 } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'varai-bench-'));
  const environment = { ...process.env, DATA_DIR: join(home, 'data'), LOG_LEVEL: 'silent' };
  for (const name of ['DATABASE_URL', 'STRIPE_SECRET_KEY', 'PUBLIC_URL']) delete environment[name];
  const ports = { api: 0, stripe: 0, shopify: 0, magento: 0, smtp: 0, page: 0 };
  const demo = await startDemo({ environment, ports });
  const admin = await openAdmin(demo, { headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await demo.settled();
    await demo.taken();
    const rows = pages.map((page) => ({ ...page, found: [] }));
    for (let round = 0; round <= rounds; round += 1)
      for (const row of rows) {
        const vitals = await look(admin, row);
        if (round > 0) row.found.push(vitals); // the first round warms the server
      }
    return rows.map(({ path, found }) => ({
      path,
      LCP: median(found.map(({ LCP }) => LCP)),
      INP: median(found.map(({ INP }) => INP)),
      CLS: Math.max(...found.map(({ CLS }) => CLS)),
    }));
  } finally {
    await admin.close();
    await demo.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The section of docs/benchmarks.md. */
export const frameSection = (rows, rounds = 5) => `## In the frame of Shopify's admin

\`examples/shopify-app\` in the simulated admin, in a frame of another site that may keep nothing, measured in the frame by web-vitals; the
processor is not slowed, the network is loopback. Median of ${rounds} loads, of the shifts the worst; INP is that of one press or a few keys
(\`Yearly\`, the first button of the connections, letters in a field). Shopify asks for LCP ≤ 2.5 s, INP ≤ 200 ms and CLS ≤ 0.1.

| page | LCP, ms | INP, ms | CLS |
| --- | --: | --: | --: |
${rows.map(({ path, LCP, INP, CLS }) => `| \`${path}\` | ${Math.round(LCP)} | ${Math.round(INP)} | ${CLS.toFixed(4)} |`).join('\n')}
`;
