import { defineConfig } from '@playwright/test';
import { inChromium } from './playwright.ts';

/** Every story of the built Storybook, by two browsers at a time. */
export default defineConfig(inChromium('stories'), {
  testMatch: 'stories/**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
});
