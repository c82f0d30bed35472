// Runs the elements' tests in one or all engines: npm run test:elements -- [--engine chromium|firefox|webkit] [glob…]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasEngine } from './machine/browsers.mjs';
import { freePort, startWebKit } from './machine/webkit.mjs';
import { bundleTests } from './testing/bundle-tests.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string' } },
});
const engines = values.engine ? [values.engine] : Object.keys(hasEngine);

async function run(engine) {
  const webkit = engine === 'webkit' ? await startWebKit() : undefined;
  // Chromium with the Lit of the pages without a bundler, so that nothing is cut from it that an element uses; the others
  // with Lit as its authors publish it for developers, so that its warnings are heard
  const bundle = await bundleTests(positionals, engine === 'chromium');
  try {
    const child = spawn('node_modules/.bin/wtr', ['--config', '.config/web-test-runner.mjs'], {
      stdio: 'inherit',
      env: {
        ...process.env,
        ENGINE: engine,
        TEST_BUNDLE: bundle,
        WTR_PORT: String(await freePort()),
        WEBKIT_DRIVER_PORT: String(webkit?.port ?? ''),
      },
    });
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } finally {
    webkit?.stop();
    rmSync(bundle, { recursive: true });
  }
}

for (const engine of engines) {
  if (!hasEngine[engine]?.()) {
    console.error(`The engine "${engine}" was not found on this machine.`);
    process.exitCode = 1;
    continue;
  }
  console.log(`\n${engine}`);
  const code = await run(engine);
  if (code !== 0) process.exitCode = code;
}
