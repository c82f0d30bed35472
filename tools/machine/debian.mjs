import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { findChromium, findHeadlessChromium, hasEngine, which } from './browsers.mjs';
import { hasPhp } from './php.mjs';
import { findPostgres } from './postgres.mjs';
import { findRedis } from './redis.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  postgres: ['postgresql'],
  redis: ['redis-server'],
  php: ['php-cli', 'php-xml', 'phpunit', 'php-codesniffer', 'libxml2-utils'],
};

/** What a need is met sooner with, where the machine's packages have it; without it all runs too. */
const quicker = {
  chromium: {
    name: 'chromium-headless-shell',
    isThere: () => Boolean(findHeadlessChromium()) && findHeadlessChromium() !== findChromium(),
  },
};

/** Those of them that are not there and could be installed. */
const wished = (needs) =>
  needs
    .flatMap((need) => quicker[need] ?? [])
    .filter(
      ({ name, isThere }) => !isThere() && spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0,
    )
    .map(({ name }) => name);

export const isThere = {
  ...hasEngine,
  postgres: () => Boolean(findPostgres()),
  redis: () => Boolean(findRedis()),
  php: hasPhp,
};

/** What the tests need from the machine and is not there. */
export const missing = (needs) => needs.filter((need) => !isThere[need]());

/** Debian starts a server with the package unless it is told not to. */
function keepClustersOff() {
  const file = '/etc/postgresql-common/createcluster.conf';
  if (existsSync(file)) return;
  mkdirSync('/etc/postgresql-common', { recursive: true });
  writeFileSync(file, 'create_main_cluster = false\n');
}

/** Installs browsers, Postgres, Redis and PHP where that is ours to do: as root on Debian and its kin. */
export function provide(needs) {
  const absent = missing(needs);
  if (process.getuid?.() !== 0 || !which('apt-get')) return;
  if (absent.length === 0 && wished(needs).length === 0) return;
  if (absent.includes('postgres')) keepClustersOff();
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  // what is only wished for is known after the update, on a fresh machine
  const wanted = [...absent.flatMap((need) => packages[need]), ...wished(needs)];
  console.log(`Installing ${wanted.join(', ')} …`);
  const options = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold'];
  const { status, stderr } = spawnSync('apt-get', [...options, ...wanted], { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get could not install them: ${stderr.trim().split('\n').at(-1)}`);
}
