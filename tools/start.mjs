// npm start: installs what is missing, builds what has changed, starts the demo. Needs Node.js 20 and no package.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFrom, fingerprint } from './machine/fingerprint.mjs';
import { checkNode, install, projectNode } from './machine/install.mjs';

const composition = 'tools/demo/start.ts';
const built = 'packages/elements/dist/cdn/loader.js';
const buildStamp = 'packages/elements/dist/.varai-build';

function build(node) {
  const wanted = fingerprint(builtFrom);
  if (existsSync(built) && existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === wanted) return;
  console.log('Building the elements …');
  rmSync(dirname(built), { recursive: true, force: true });
  const args = ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'];
  const { status, stderr } = spawnSync(node, args, { env: { ...process.env, BUILD: 'cdn' }, encoding: 'utf8' });
  if (status !== 0) {
    const said = stderr.split('\n').find((line) => line.trim()) ?? 'rollup gave no reason.';
    throw new Error(`The elements could not be built: ${said.trim()}`);
  }
  writeFileSync(buildStamp, wanted);
}

/** Starts the demo and lives as long as it does. */
function run(node) {
  const child = spawn(node, ['--conditions=@varai/source', composition, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // a terminal gives Ctrl+C to the whole group by itself
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.on('error', (error) => fail(new Error(`The demo could not be started: ${error.message}`)));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}

function fail(error) {
  console.error(error.message);
  process.exitCode = 1;
}

try {
  checkNode();
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  install('production');
  const node = projectNode();
  build(node);
  run(node);
} catch (error) {
  fail(error);
}
