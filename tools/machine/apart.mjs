import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outerPath } from './install.mjs';

/**
 * Installs a package that has a lock file of its own, so that what it weighs does not come with the repository's packages;
 * does nothing where it is installed as its lock says.
 *
 * @param {string} folder
 * @throws {Error} with what npm said when it cannot.
 */
export async function installApart(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules/.varai-install');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  const env = { ...process.env, PATH: outerPath() };
  delete env.NODE_ENV;
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  npm.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(npm, 'close');
  if (code !== 0) throw new Error(`npm ci in ${folder} ended with ${code}: ${said.trim().slice(-400)}`);
  writeFileSync(stamp, lock);
}
