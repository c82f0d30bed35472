import { test as base, expect, type Page, type Request } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { settled } from '../examples/html/settled.ts';
import { serveFolder } from '../tools/testing/serve-static.mjs';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly tags: readonly string[];
}

const built = fileURLToPath(new URL('../storybook-static', import.meta.url));
if (!existsSync(`${built}/index.json`)) {
  throw new Error('There is no built Storybook to look at: run npm run build-storybook first.');
}
const { entries } = JSON.parse(readFileSync(`${built}/index.json`, 'utf8')) as { entries: Record<string, Entry> };

export const stories = Object.values(entries).filter(({ type }) => type === 'story');
if (stories.length === 0) throw new Error('Storybook was built without a story.');

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ace = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

interface Shared {
  /** Where the built Storybook is. */
  readonly storybook: string;
  readonly tab: Page;
}

/** What a page has asked for and does not have yet. */
const underWay = new WeakMap<Page, Set<Request>>();

/** Waits until all has come that a story fetches by itself, and what it draws of it: a part of a tag, or its words. */
export async function arrived(page: Page): Promise<void> {
  const asked = underWay.get(page);
  do {
    await expect.poll(() => asked?.size).toBe(0);
    await settled(page);
  } while (asked?.size);
}

/** One tab for all stories of a worker: what it has fetched and compiled it keeps. */
export const test = base.extend<{ page: Page }, Shared>({
  storybook: [
    async ({}, use) => {
      const server = await serveFolder(built, { '/axe.js': axe, '/ace.js': ace });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  tab: [
    async ({ browser }, use) => {
      const tab = await browser.newPage();
      await use(tab);
      await tab.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    const asked = new Set<Request>();
    underWay.set(tab, asked);
    tab.on('request', (request) => asked.add(request));
    for (const end of ['requestfinished', 'requestfailed'] as const)
      tab.on(end as 'requestfinished', (one) => asked.delete(one));
    await use(tab);
    tab.removeAllListeners();
    // nor looks as another has looked
    await tab.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null });
    // a draft outlives a reload, and no story begins with what another has typed
    await tab.evaluate(() => sessionStorage.clear());
  },
});

export { expect };
