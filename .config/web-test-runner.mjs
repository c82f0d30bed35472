import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { failure } from '../tools/testing/counts.mjs';
import { findHeadlessChromium, findFirefox, findMiniBrowser } from '../tools/machine/browsers.mjs';

// Background tabs hang requestAnimationFrame, focus and sendKeys: one page at a time.
const concurrency = 1;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-default-apps',
  '--disable-sync',
  '--mute-audio',
];

// only to end what would never end: how long anything takes on a busy machine decides nothing
const patience = 180_000;

/** Puppeteer's own half minute is over before a busy machine has loaded a page. */
async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(patience);
  return page;
}

/** Firefox ESR 140 sizes its window but does not know the orientation that is sent along. */
async function createPageOfFirefox({ context }) {
  const page = await createPage({ context });
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!/unknown command/.test(String(error))) throw error;
    });
  return page;
}

const engines = {
  chromium: () =>
    chromeLauncher({
      concurrency,
      launchOptions: { executablePath: findHeadlessChromium(), headless: true, args: quiet, timeout: patience },
      createPage,
    }),

  firefox() {
    const launchOptions = { browser: 'firefox', executablePath: findFirefox(), headless: true, timeout: patience };
    const launcher = chromeLauncher({ concurrency, launchOptions, createPage: createPageOfFirefox });
    return Object.defineProperty(launcher, 'name', { value: 'Firefox', writable: true });
  },

  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
        'wdio:enforceWebDriverClassic': true,
      },
    }),
};

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const engine = process.env.ENGINE ?? 'chromium';
const folder = process.env.TEST_BUNDLE;
if (!engines[engine]) throw new Error(`ENGINE is "${engine}"; it may be ${Object.keys(engines).join(', ')}.`);

/** The libraries read it; no browser has it. And no file of tests finds what another one's forms have kept in the same tab. */
const environment =
  '<script>globalThis.process = { env: { NODE_ENV: "development" } }; sessionStorage.clear();</script>';

/** What the runner logs of a rejection that no test hears of, and lets pass. */
const uncaught = 'An error was thrown in a Promise outside a test';

/** What the runner says when an engine's page goes before the tests in it have told anything. */
const interrupted = /^Tests were interrupted because the (browser disconnected|page was reloaded)/;

/** Leaves the counts for `npm test` where it asked for them. */
const counts = {
  reportTestFileResults() {},
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0, failures: [], lost: [] };
    const fail = (name, errors) => {
      count.failed++;
      count.failures.push(
        failure(
          name,
          errors.map((error) => error?.message ?? error),
        ),
      );
    };
    const visit = ({ name, tests = [], suites = [] }) => {
      for (const test of tests) {
        if (test.skipped || test.passed) count[test.skipped ? 'skipped' : 'passed']++;
        else fail(`${name} › ${test.name}`, [test.error]);
      }
      suites.forEach(visit);
    };
    for (const { testFile: bundled, testResults, errors = [], logs = [], passed } of sessions) {
      const testFile = bundled.replace(`${resolve(rootDir, folder)}/`, '').replace(/\.js$/, '.ts');
      if (testResults) visit({ ...testResults, name: testFile });
      if (!testResults && errors.some(({ message }) => interrupted.test(message))) count.lost.push(testFile);
      if (!passed && (errors.length > 0 || !testResults))
        fail(testFile, errors.length > 0 ? errors : ['The page told nothing.']);
      const rejections = logs.flat().filter((log) => String(log).startsWith(uncaught));
      if (rejections.length > 0) fail(`${testFile} › a promise that nobody awaits`, rejections);
    }
    writeFileSync(process.env.TEST_REPORT, JSON.stringify(count));
  },
};

export default {
  rootDir,
  ...(process.env.WTR_PORT && { port: Number(process.env.WTR_PORT) }),
  files: [`${folder}/**/*.{test,page}.js`],
  nodeResolve: { exportConditions: ['@varai/source', 'development', 'browser'] },
  browsers: [engines[engine]()],
  reporters: [defaultReporter(), ...(process.env.TEST_REPORT ? [counts] : [])],
  concurrency,
  concurrentBrowsers: 1,
  browserStartTimeout: patience,
  testsStartTimeout: patience,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 120_000 } },
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>tests</title>${environment}</head>` +
    `<body><script type="module" src="${framework}"></script></body></html>`,
  // for the few modules that a test asks for once more, from their source
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode/.test(String(args[0])),
};
