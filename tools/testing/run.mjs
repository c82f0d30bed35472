// Runs the stages of npm test one after another and tells what each saw. Started by tools/test.mjs under Node.js 24.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isThere, provide } from '../machine/debian.mjs';
import { startPostgres } from '../machine/postgres.mjs';
import { findRedis } from '../machine/redis.mjs';
import { counters } from './counts.mjs';
import { inTurns } from './turns.mjs';
import { alone, stages } from './stages.mjs';

const strict = Boolean(process.env.CI) && process.env.CI !== 'false';
const logs = '.cache/test';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only?.split(',');
const known = [...stages, ...alone];
const unknown = names?.filter((name) => !known.some((stage) => stage.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no stage "${unknown[0]}"; there are ${known.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const chosen = names ? known.filter(({ name }) => names.includes(name)) : stages;

process.env.VARAI_TEST_DATA ??= resolve('../shared/data');
// hundreds of processes read the same sources: what one has stripped of its types and compiled, the next one finds
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/node');
const available = { ...isThere, data: () => existsSync(process.env.VARAI_TEST_DATA) };

async function run(stage) {
  const log = `${logs}/${stage.name}.log`;
  const report = resolve(`${logs}/${stage.name}.json`);
  rmSync(report, { force: true });
  const [command, ...args] = stage.command;
  if (stage.kind === 'vitest') args.push(`--outputFile.json=${report}`);
  const env = { ...process.env, TEST_REPORT: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report, FORCE_COLOR: '0' };
  delete env.NO_COLOR;
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const [code] = await once(child, 'close');
  await new Promise((done) => file.end(done));
  const counted = counters[stage.kind](report, code);
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  const flaws = [
    code !== 0 && `ended with ${code}`,
    code === 0 && counted.failed > 0 && 'said that all was well',
    counted.passed + counted.failed === 0 && 'saw nothing',
    strict && counted.skipped > 0 && `left out ${counted.skipped}`,
  ].filter(Boolean);
  if (flaws.length > 0) {
    if (counted.failed === 0) counted.failed = 1;
    console.log(readFileSync(log, 'utf8').trimEnd().split('\n').slice(-200).join('\n'));
  }
  // what a check could not look at, and what had to be asked twice, is said where everybody reads it
  const told = { check: /^.*NOT RUN.*$/gm, elements: /^.*once more: .*$/gm }[stage.kind];
  if (told) for (const [line] of readFileSync(log, 'utf8').matchAll(told)) console.log(`  ${line}`);
  return { ...counted, state: flaws.length > 0 ? `FAILED: ${flaws.join(', ')}` : 'passed' };
}

const absentState = (absent) =>
  strict
    ? { passed: 0, failed: 1, skipped: 0, state: `FAILED: no ${absent.join(', no ')}` }
    : { passed: 0, failed: 0, skipped: 0, state: `NOT RUN: no ${absent.join(', no ')}` };

const minutes = (ms) => `${(ms / 60_000).toFixed(1)} min`;

mkdirSync(logs, { recursive: true });
const needs = [...new Set(chosen.flatMap((stage) => stage.needs ?? []))];
provide(needs.filter((need) => need !== 'data'));

let postgres;
process.on('SIGINT', () => postgres?.stop().finally(() => process.exit(130)) ?? process.exit(130));

const results = [];

async function one(stage) {
  const name = stage.title ?? stage.name;
  const began = Date.now();
  const absent = (stage.needs ?? []).filter((need) => !available[need]());
  // without a browser there is nothing to run; without Postgres, Redis, data or PHP, the rest still runs
  const engine = absent.some((need) => !['postgres', 'redis', 'data', 'php'].includes(need));
  console.log(`▸ ${name} …`);
  const result = engine || (strict && absent.length > 0) ? absentState(absent) : await run(stage);
  if (result.state === 'passed' && absent.length > 0)
    result.state = `passed, in part NOT RUN: no ${absent.join(', no ')}`;
  results.push({ name, ...result, took: Date.now() - began });
  console.log(
    `  ${name} ${result.state} · ${result.passed} passed, ${result.failed} failed · ${minutes(Date.now() - began)}`,
  );
}

const began = Date.now();
try {
  if (needs.includes('postgres') && available.postgres()) {
    postgres = await startPostgres();
    process.env.PG_TEST_URL = postgres.url;
  }
  if (needs.includes('redis') && available.redis()) process.env.REDIS_SERVER = findRedis();
  // a check keeps one core busy: two of them go on at a time, and all are over before anything that waits for the clock begins;
  // an engine shows one page at a time and waits for some of it, so all engines go on at once, and alone: one that gets too
  // little of the machine loses its pages, WebKit first; everything else has the machine for itself
  const phaseOf = ({ kind, alone }) => (!alone && ['check', 'vitest', 'elements'].includes(kind) ? kind : 'last');
  const phases = Object.groupBy(chosen, phaseOf);
  for (const [phase, width] of Object.entries({ check: 2, vitest: 1, elements: 3, last: 1 }))
    await inTurns(phases[phase] ?? [], width, one);
} finally {
  await postgres?.stop();
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const width = Math.max(...results.map(({ name }) => name.length));
console.log(`\n${'stage'.padEnd(width)}   minutes  passed  failed`);
for (const { name, took, passed, failed, skipped, state } of results) {
  const columns = [(took / 60_000).toFixed(1).padStart(7), String(passed).padStart(6), String(failed).padStart(6)];
  console.log(`${name.padEnd(width)}   ${columns.join('  ')}  ${state}${skipped > 0 ? `, ${skipped} NOT RUN` : ''}`);
}
console.log(`${'all'.padEnd(width)}   ${((Date.now() - began) / 60_000).toFixed(1).padStart(7)}`);
const failures = results.flatMap(({ name, failures: tests = [] }) => tests.map((test) => `  ${name}: ${test}`));
if (failures.length > 0) console.log(`\nfailed:\n${failures.join('\n')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0 || sum('passed') === 0) process.exitCode = 1;
