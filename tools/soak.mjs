// npm run soak: the model of billing over many more histories than npm test has time for, a stranger's first hour in a
// clone of this repository, and a new feature in every engine; the result goes to docs/soak.md.
//   --seeds 10000   histories at most, half of them on Postgres, if there is one
//   --seed 7        another beginning of all histories
//   --minutes 60    no further history is begun after so long
//   --kills 200     killed servers; 0 for none
//   --no-fresh      without the clone and the new feature
//   billing/history …  only the suites with that in their path
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { filesBelow } from './checks/files.mjs';
import { checkVertical } from './create/vertical.mjs';
import { checkFreshCopy } from './machine/fresh-copy.mjs';
import { findPostgres, startPostgres } from './machine/postgres.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    kills: { type: 'string', default: '200' },
    'no-fresh': { type: 'boolean', default: false },
    'no-record': { type: 'boolean', default: false },
  },
});

const wanted =
  Number(values.kills) > 0 ? /(model|crash|kill|histor)[^/]*\.test\.ts$/ : /(model|histor)[^/]*\.test\.ts$/;
const isModel = (path) => wanted.test(path) && !path.includes('finds-faults');
const suites = filesBelow('packages/server', isModel).filter(
  (path) => positionals.length === 0 || positionals.some((part) => path.includes(part)),
);
if (suites.length === 0) {
  console.error('No suite of histories was found in packages/server.');
  process.exit(1);
}

const report = '.cache/soak.json';
rmSync(report, { force: true });
const began = Date.now();
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
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
    VARAI_INVOICES: '10000',
    ...(values.seed && { VARAI_SEED: values.seed }),
    ...(values.minutes && { VARAI_MINUTES: values.minutes }),
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
const found = [];
const refuted = values['no-fresh']
  ? undefined
  : await checkFreshCopy((sentence) => found.push(sentence))
      .then(() => checkVertical((sentence) => found.push(sentence)))
      .then(
        () => undefined,
        (error) => error.message,
      );
if (refuted) console.error(refuted);
const failed = status !== 0 || numPassedTests === 0 || refuted !== undefined;
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const failures = tests.filter((test) => test.status === 'failed');

const counted = (endings) =>
  Object.entries(endings)
    .sort()
    .map(([ending, times]) => `${times.toLocaleString('en')} × ${ending}`)
    .join(', ');
const diedOf = (deaths) => (deaths ? ` Processes died at: ${counted(deaths)}.` : '');
const told = tests.flatMap(({ status, duration, meta, title }) =>
  meta?.measured
    ? `- ${title}: ${meta.measured}, ${Math.round(duration / 1000)} s, ${status}.`
    : meta?.histories
      ? `- ${meta.histories.engine}: ${meta.histories.told.toLocaleString('en')} histories from seed ${meta.histories.seed} in ${Math.round(duration / 1000)} s, ${status}. Their changes ended: ${counted(meta.histories.endings)}.${diedOf(meta.histories.deaths)}`
      : [],
);
const sentenceOf = ({ fullName, failureMessages: [why = ''] }) =>
  `- failed: ${fullName}\n\n  \`\`\`\n${why
    .split('\n')
    .filter((line) => !/^\s*at /.test(line))
    .slice(0, 12)
    .map((line) => `  ${line}`)
    .join('\n')}\n  \`\`\``;

if (!values['no-record']) {
  const heading =
    '# Soak\n\nLong runs of `npm run soak`, the newest last: the models over seeded histories of clicks, tabs, webhooks, crashes and cut connections, and a replay of orders for ten minutes.\n';
  const command = ['seeds', 'seed', 'minutes', 'kills'].flatMap((name) =>
    values[name] === undefined ? [] : `--${name} ${values[name]}`,
  );
  if (values['no-fresh']) command.push('--no-fresh');
  command.push(...positionals);
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${postgres ? 'PGlite and Postgres' : 'PGlite'}`;
  const entry = [
    `\n## ${new Date().toISOString().slice(0, 10)}, ${commit}\n`,
    `\`npm run soak -- ${command.join(' ')}\` · ${machine} · ${Math.round((Date.now() - began) / 1000)} s\n`,
    `${failed ? '**Failed**' : 'Passed'}: ${numPassedTests} tests passed and ${numFailedTests} failed in ${suites.length} suites (${suites.join(', ')}).\n`,
    ...told,
    ...(found.length > 0 ? [`- a fresh copy: ${found.join('; ')}.`] : []),
    ...(refuted ? [`- failed: a fresh copy: ${refuted}`] : []),
    ...failures.map(sentenceOf),
    '',
  ].join('\n');
  const before = existsSync('docs/soak.md') ? readFileSync('docs/soak.md', 'utf8') : heading;
  writeFileSync('docs/soak.md', `${before.trimEnd()}\n${entry}`);
}
process.exitCode = failed ? 1 : 0;
