import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findHeadlessChromium } from '../tools/machine/browsers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findHeadlessChromium();

/** What the runs in a browser share. Each cleans its own folder, so that two can go on at once. */
export const inChromium = (name: string) =>
  defineConfig({
    testDir: root,
    outputDir: `${root}/test-results/${name}`,
    forbidOnly: true,
    retries: 0,
    workers: 1,
    // only to end what would never end: how long anything takes on a busy machine decides nothing
    timeout: 300_000,
    expect: { timeout: 60_000 },
    reporter: process.env.TEST_REPORT ? [['list'], ['json', { outputFile: process.env.TEST_REPORT }]] : 'list',
    use: {
      headless: true,
      launchOptions: {
        ...(executablePath ? { executablePath } : {}),
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
      },
    },
  });
