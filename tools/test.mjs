// npm test: brings the tools that are missing, then runs every stage. Needs Node.js 20 and no package.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, install, projectNode } from './machine/install.mjs';

try {
  checkNode();
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  install('full');
  const node = resolve(projectNode());
  const path = [dirname(node), resolve(join('node_modules', '.bin')), process.env.PATH].join(delimiter);
  const child = spawn(node, ['tools/testing/run.mjs', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  process.on('SIGTERM', () => child.kill('SIGINT'));
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.on('exit', (code) => (process.exitCode = code ?? 1));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
