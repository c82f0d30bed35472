// npm start: installs what is missing, builds what has changed, starts the demo. Needs Node.js 20 and no package.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildElements } from './build/elements.mjs';
import { checkNode, install, projectNode } from './machine/install.mjs';

const composition = 'tools/demo/start.ts';

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
  buildElements(node);
  run(node);
} catch (error) {
  fail(error);
}
