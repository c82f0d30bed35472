// npm run soak: the model of billing over many more histories than npm test has time for; the result goes to docs/soak.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { filesBelow } from './checks/files.mjs';
import { findPostgres, startPostgres } from './machine/postgres.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '200' },
    'no-record': { type: 'boolean', default: false },
  },
});

const isModel = (path) => /(model|crash|kill|histor)[^/]*\.test\.ts$/.test(path);
const suites = filesBelow('packages/server', isModel);
if (suites.length === 0) {
  console.error('No suite of histories was found in packages/server.');
  process.exit(1);
}

const report = '.cache/soak.json';
rmSync(report, { force: true });
const began = Date.now();
const postgres = findPostgres() ? await startPostgres() : undefined;
let status;
try {
  const args = [
    'run',
    '--config',
    '.config/vitest.config.ts',
    '--testTimeout=0',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...suites,
  ];
  const env = {
    ...process.env,
    VARAI_SEEDS: values.seeds,
    VARAI_KILLS: values.kills,
    ...(postgres ? { PG_TEST_URL: postgres.url } : {}),
  };
  ({ status } = spawnSync('node_modules/.bin/vitest', args, { stdio: 'inherit', env }));
} finally {
  await postgres?.stop();
}

const {
  numPassedTests = 0,
  numFailedTests = 0,
  testResults = [],
} = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
const failed = status !== 0 || numPassedTests === 0;
const failures = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter((test) => test.status === 'failed');

if (!values['no-record']) {
  const heading =
    '# Soak\n\nLong runs of `npm run soak`, the newest last: the model of billing over seeded histories of clicks, tabs, webhooks and crashes.\n';
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${postgres ? 'PGlite and Postgres' : 'PGlite'}`;
  const entry = [
    `\n## ${new Date().toISOString().slice(0, 10)}, ${commit}\n`,
    `\`npm run soak -- --seeds ${values.seeds} --kills ${values.kills}\` · ${machine} · ${((Date.now() - began) / 60_000).toFixed(1)} minutes`,
    `\n${numPassedTests} passed, ${numFailedTests} failed in ${suites.length} suites: ${suites.join(', ')}`,
    ...failures.map(({ fullName }) => `- failed: ${fullName}`),
    '',
  ].join('\n');
  const before = existsSync('docs/soak.md') ? readFileSync('docs/soak.md', 'utf8') : heading;
  writeFileSync('docs/soak.md', `${before.trimEnd()}\n${entry}`);
}
process.exitCode = failed ? 1 : 0;
