import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const lockFile = 'package-lock.json';
const stampFile = 'node_modules/.varai-install.json';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** Which packages the lock wants and which are there, by npm's own record of the last install. */
function compare() {
  const wanted = Object.entries(read(lockFile)?.packages ?? {}).filter(([path]) => path !== '');
  const present = read('node_modules/.package-lock.json')?.packages ?? {};
  const fits = ([path, { version, link }]) => present[path] && (link || present[path].version === version);
  const needed = wanted.filter(([, entry]) => !entry.optional && !entry.devOptional && !entry.peer);
  return {
    production: needed.filter(([, entry]) => !entry.dev).every(fits),
    full: needed.every(fits),
    hasTests: wanted.some((entry) => entry[1].dev && !entry[1].optional && fits(entry)),
  };
}

/** PATH without this project's own commands: npm ci removes them while it works. */
export const outerPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(
      (folder) => !folder.includes(join('node_modules', '.bin')) && !folder.includes(join('node_modules', 'node')),
    )
    .join(delimiter);

function npm(args) {
  const env = { ...process.env, PATH: outerPath(), NODE_ENV: undefined };
  delete env.NODE_ENV;
  return spawnSync('npm', args, { env, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 });
}

function reason({ stderr }) {
  const lines = stderr
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, ''));
  if (lines.some((line) => /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(line))) {
    return 'the package registry cannot be reached; this needs the network once.';
  }
  return lines.find((line) => line && !/^code /.test(line)) ?? 'npm gave no reason.';
}

/**
 * Installs what the lock file says, unless it is there already.
 * Never prunes what the tests installed; a full install satisfies every wish.
 *
 * @param {'production' | 'full'} wish
 * @throws {Error} with one sentence when it cannot.
 */
export function install(wish) {
  if (!existsSync(lockFile)) throw new Error(`There is no ${lockFile} here; run this in the folder of the repository.`);
  const lock = lockHash();
  const stamp = read(stampFile);
  if (stamp?.lock === lock && (stamp.kind === 'full' || wish === 'production')) return;

  const state = compare();
  const satisfied = wish === 'full' ? state.full : state.production;
  const kind = state.hasTests ? 'full' : wish;
  if (!satisfied) {
    if (npm(['--version']).status !== 0) throw new Error('npm was not found; install Node.js 20 or newer with npm.');
    console.log(kind === 'full' ? 'Installing packages, with the tools of the tests …' : 'Installing packages …');
    const done = npm(['ci', '--no-audit', '--no-fund', ...(kind === 'full' ? [] : ['--omit=dev'])]);
    if (done.status !== 0) throw new Error(`Packages could not be installed: ${reason(done)}`);
  }
  writeFileSync(
    stampFile,
    `${JSON.stringify({ lock, kind: satisfied ? (state.full ? 'full' : 'production') : kind })}\n`,
  );
}

/** The Node.js that everything but the two commands runs on. */
export function projectNode() {
  const path = join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(path))
    throw new Error('Node.js 24 is missing from node_modules; remove that folder and start again.');
  return path;
}

/** @throws {Error} with one sentence when this Node.js is too old. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Node.js 20 or newer is needed; this is ${process.versions.node}.`);
}
