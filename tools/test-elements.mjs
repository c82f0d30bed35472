// Runs the elements' tests in one or all engines: npm run test:elements -- [--engine chromium|firefox|webkit] [glob…]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasEngine } from './machine/browsers.mjs';
import { freePort, startWebKit } from './machine/webkit.mjs';
import { bundleTests } from './testing/bundle-tests.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string' } },
});
const engines = values.engine ? [values.engine] : Object.keys(hasEngine);

async function run(engine, files, report) {
  const webkit = engine === 'webkit' ? await startWebKit() : undefined;
  // Chromium with the Lit of the pages without a bundler, so that nothing is cut from it that an element uses; the others
  // with Lit as its authors publish it for developers, so that its warnings are heard
  const bundle = await bundleTests(files, engine === 'chromium');
  try {
    const child = spawn('node_modules/.bin/wtr', ['--config', '.config/web-test-runner.mjs'], {
      stdio: 'inherit',
      env: {
        ...process.env,
        ENGINE: engine,
        TEST_BUNDLE: bundle,
        WTR_PORT: String(await freePort()),
        WEBKIT_DRIVER_PORT: String(webkit?.port ?? ''),
        TEST_REPORT: report,
      },
    });
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } finally {
    webkit?.stop();
    rmSync(bundle, { recursive: true });
  }
}

/**
 * WebKitGTK under a driver loses a page now and then where it gets too little of the machine. The tests in it have told
 * nothing then, neither good nor bad: they are asked for once more, in a new browser, and what they tell counts. A test that
 * has failed is never asked again, nor are more than two files: a page that goes by our doing goes again.
 */
async function runPatiently(engine, report) {
  const first = await run(engine, positionals, report);
  // a runner that broke down has told nothing of pages
  if (first === 0 || !existsSync(report)) return first;
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const { lost, failed } = counts;
  if (engine !== 'webkit' || lost.length === 0 || lost.length > 2 || lost.length < failed) return first;
  console.log(`\nWebKit lost its page before a test in it had told anything; once more: ${lost.join(', ')}`);
  const again = await run(engine, lost, report);
  const more = JSON.parse(readFileSync(report, 'utf8'));
  const sum = (key) => counts[key] + more[key];
  writeFileSync(report, JSON.stringify({ ...more, passed: sum('passed'), skipped: sum('skipped') }));
  return again;
}

for (const engine of engines) {
  if (!hasEngine[engine]?.()) {
    console.error(`The engine "${engine}" was not found on this machine.`);
    process.exitCode = 1;
    continue;
  }
  console.log(`\n${engine}`);
  const own = resolve(`.cache/elements/report-${process.pid}.json`);
  const code = await runPatiently(engine, process.env.TEST_REPORT ?? own);
  rmSync(own, { force: true });
  if (code !== 0) process.exitCode = code;
}
