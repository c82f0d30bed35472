// Type-checks the examples of the frameworks by the compilers of these, proves that each refuses what is wrong, and builds them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { buildPages } from '../../examples/interoperability/build.mjs';
import { conclude } from './files.mjs';

const bin = (path, ...args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`node_modules/${path}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { lines: `${stdout}${stderr}`.split('\n').filter(Boolean), status };
};

const failed = ({ lines, status }, pattern, what) => {
  const found = lines.filter((line) => pattern.test(line));
  return status !== 0 && found.length === 0 ? [`${what} ended with ${status}: ${lines.slice(-3).join(' ')}`] : found;
};

const compiled = (compiler) => (folder) => {
  const run = bin(compiler, '-p', folder, '--pretty', 'false');
  return failed(run, /error TS/, `the compiler of ${folder}`);
};

/** Svelte's checker knows no line that is expected to be wrong, so what it refuses is counted in a file of its own. */
function svelte(folder) {
  const refused = 'src/Refused.svelte';
  const wanted = readFileSync(`${folder}/${refused}`, 'utf8').match(/<varai-/g).length;
  const run = bin(
    'svelte-check/bin/svelte-check',
    '--workspace',
    folder,
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'machine',
  );
  const said = failed(run, / (ERROR|WARNING|FAILURE) "?/, 'svelte-check');
  const expected = said.filter((line) => line.includes(` ERROR "${refused}"`));
  const problems = said.filter((line) => !expected.includes(line));
  if (expected.length !== wanted)
    problems.push(`${folder}/${refused}: ${expected.length} of ${wanted} lines are refused`);
  return problems;
}

const checks = {
  react: { check: compiled('typescript-7/bin/tsc'), refused: ['refused.tsx', /@ts-expect-error/] },
  vue: { check: compiled('vue-tsc/bin/vue-tsc.js'), refused: ['Refused.vue', /@vue-expect-error/] },
  svelte: { check: svelte, refused: ['Refused.svelte', /<varai-/] },
};

const problems = [];
let seen = 0;
for (const [name, { check, refused }] of Object.entries(checks)) {
  const folder = `examples/${name}`;
  const [file, pattern] = refused;
  if (!existsSync(`${folder}/src/${file}`)) {
    problems.push(`${folder}/src/${file} is missing`);
    continue;
  }
  seen += 1;
  if (!pattern.test(readFileSync(`${folder}/src/${file}`, 'utf8')))
    problems.push(`${folder}/src/${file} proves nothing`);
  problems.push(...check(folder));
  problems.push(
    ...failed(bin('vite/bin/vite.js', 'build', '--logLevel', 'error', folder), /./, `the build of ${folder}`),
  );
}

problems.push(...(await buildPages()));

conclude('hosts', seen, problems);
