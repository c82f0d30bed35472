import { defineConfig } from '@playwright/test';
import { inChromium } from './playwright.ts';

/** Every story of the built Storybook, by three browsers at a time: each waits for frames a quarter of its time. */
export default defineConfig(inChromium('stories'), {
  testMatch: 'stories/**/*.e2e.ts',
  fullyParallel: true,
  workers: 3,
  timeout: 120_000,
});
