// npm run example react: builds one of the examples that are made with a framework, and starts the demo that serves it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFrom, fingerprint } from './machine/fingerprint.mjs';
import { checkNode, install, projectNode } from './machine/install.mjs';

const known = ['react', 'vue', 'svelte'];
const stamp = 'packages/elements/dist/npm/.varai-build';

function run(node, ...args) {
  const { status } = spawnSync(node, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`It could not be built: ${args[0]} ended with ${status}.`);
}

try {
  const [name, ...rest] = process.argv.slice(2);
  if (!known.includes(name)) throw new Error(`Say which: npm run example ${known.join(' | ')}`);
  checkNode();
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  install('full');
  const node = projectNode();
  // an application takes the packages as they are published
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(builtFrom)) run(node, 'tools/build.mjs');
  run(node, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', `examples/${name}`);
  const demo = spawn(node, ['tools/start.mjs', ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => demo.kill(signal));
  process.on('SIGINT', () => process.stdin.isTTY || demo.kill('SIGINT'));
  demo.on('exit', (code) => (process.exitCode = code ?? 0));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
