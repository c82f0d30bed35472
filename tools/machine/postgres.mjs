import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { which } from './browsers.mjs';
import { freePort } from './webkit.mjs';

/** The folder with initdb and postgres. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const configured = which('pg_config')
    ? spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout.trim()
    : undefined;
  const folders = [
    process.env.POSTGRES_BIN,
    configured,
    ...versions.map((version) => `${debian}/${version}/bin`),
    ...['/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'],
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((base) =>
      [17, 16, 15].map((version) => `${base}/postgresql@${version}/bin`),
    ),
  ];
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** Postgres refuses to run as root; Debian has a user for it. */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A Postgres of its own on a free port, with nothing in it: `{ url, stop }`. */
export async function startPostgres() {
  const bin = findPostgres();
  const as = owner();
  const home = mkdtempSync(join(tmpdir(), 'varai-postgres-'));
  if (as.uid !== undefined) execFileSync('chown', ['postgres', home]);
  const data = join(home, 'data');
  const env = { ...process.env, LC_ALL: 'C.UTF-8', HOME: home };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...as,
      env,
      cwd: home,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(`Postgres could not be prepared: ${made.stderr.trim()}`);

  const port = await freePort();
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    'listen_addresses=127.0.0.1',
  ];
  const args = ['-D', data, '-p', String(port), '-k', home, ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(bin, 'postgres'), args, { ...as, env, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4000)));

  for (let tries = 0; !said.includes('ready to accept connections'); tries++) {
    if (server.exitCode !== null || tries > 300) throw new Error(`Postgres did not start: ${said}`);
    await pause(100);
  }
  const ended = once(server, 'exit');
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
