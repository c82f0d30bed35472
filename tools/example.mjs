// npm run example react: builds one of the examples that are made with a framework, and starts the demo that serves it; or
// npm run example shopify-app: starts the demo with an example that runs beside it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildElements } from './build/elements.mjs';
import { builtFrom, fingerprint } from './machine/fingerprint.mjs';
import { checkNode, install, projectNode } from './machine/install.mjs';

const frameworks = ['react', 'vue', 'svelte'];
const besides = ['shopify-app', 'magento-module'];
/** It takes RequireJS from the tools of the tests. */
const whole = [...frameworks, 'magento-module'];
const stamp = 'packages/elements/dist/npm/.varai-build';

function run(node, ...args) {
  const { status } = spawnSync(node, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`It could not be built: ${args[0]} ended with ${status}.`);
}

/** Makes an example of a framework; answers what starts the demo. */
function made(node, name) {
  // an application takes the packages as they are published
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(builtFrom)) run(node, 'tools/build.mjs');
  run(node, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', `examples/${name}`);
  return ['tools/start.mjs'];
}

/** Answers what starts the demo with an example beside it. */
function beside(node, name) {
  buildElements(node);
  return ['--conditions=@varai/source', `examples/${name}/main.ts`];
}

try {
  const [name, ...rest] = process.argv.slice(2);
  if (![...frameworks, ...besides].includes(name))
    throw new Error(`Say which: npm run example ${[...frameworks, ...besides].join(' | ')}`);
  checkNode();
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  install(whole.includes(name) ? 'full' : 'production');
  const node = projectNode();
  const started = besides.includes(name) ? beside(node, name) : made(node, name);
  const demo = spawn(node, [...started, ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => demo.kill(signal));
  process.on('SIGINT', () => process.stdin.isTTY || demo.kill('SIGINT'));
  demo.on('exit', (code) => (process.exitCode = code ?? 0));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
