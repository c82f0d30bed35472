import { defineConfig } from '@playwright/test';
import { inChromium } from './playwright.ts';

/** Whole flows beside the example that they drive; each worker starts the demo on ports of its own. */
export default defineConfig(inChromium('flows'), { testMatch: 'examples/**/*.e2e.ts' });
