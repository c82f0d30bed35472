// Runs the elements' tests in one or all engines: npm run test:elements -- [--engine chromium|firefox|webkit] [glob…]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { hasEngine } from './machine/browsers.mjs';
import { freePort, startWebKit } from './machine/webkit.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string' }, coverage: { type: 'boolean', default: false } },
});
const engines = values.engine ? [values.engine] : Object.keys(hasEngine);

async function run(engine) {
  const webkit = engine === 'webkit' ? await startWebKit() : undefined;
  const args = ['--config', '.config/web-test-runner.mjs'];
  if (positionals.length > 0) args.push('--files', ...positionals);
  if (values.coverage && engine === 'chromium') args.push('--coverage');
  try {
    const child = spawn('node_modules/.bin/wtr', args, {
      stdio: 'inherit',
      env: {
        ...process.env,
        ENGINE: engine,
        WTR_PORT: String(await freePort()),
        WEBKIT_DRIVER_PORT: String(webkit?.port ?? ''),
      },
    });
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } finally {
    webkit?.stop();
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
