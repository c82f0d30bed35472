import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../tools/machine/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const storybook = `http://127.0.0.1:${process.env.STORYBOOK_PORT ?? 6106}`;
const executablePath = findChromium();

/** Whole flows beside the example they drive, and every story of the built Storybook. */
export default defineConfig({
  testDir: root,
  testMatch: '**/*.e2e.ts',
  outputDir: `${root}/test-results`,
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env.TEST_REPORT ? [['list'], ['json', { outputFile: process.env.TEST_REPORT }]] : 'list',
  use: {
    headless: true,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'flows', testMatch: 'examples/**/*.e2e.ts' },
    { name: 'stories', testMatch: 'stories/**/*.e2e.ts', use: { baseURL: storybook } },
  ],
  ...(existsSync(`${root}/storybook-static/index.json`)
    ? {
        webServer: {
          command: `node tools/testing/serve-static.mjs storybook-static ${new URL(storybook).port}`,
          cwd: root,
          url: `${storybook}/index.json`,
          reuseExistingServer: false,
        },
      }
    : {}),
});
