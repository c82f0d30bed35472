import { defineConfig } from '@playwright/test';
import { hasPhp } from '../tools/machine/php.mjs';
import { inChromium, root } from './playwright.ts';

/** Whole flows beside the example that they drive; each of two workers starts the demo on ports and data of its own. */
export default defineConfig(inChromium('flows'), {
  testMatch: 'examples/**/*.e2e.ts',
  // without PHP the stage says so (tools/testing/stages.mjs)
  testIgnore: hasPhp() ? [] : 'examples/magento-module/**',
  globalSetup: `${root}/examples/html/prepare.ts`,
  workers: 2,
});
