// Packs what is published and reads it as an application would: publint and "are the types wrong"; then uses it as one does.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { definedErrors } from './contracts.mjs';
import { conclude } from './files.mjs';
import { problemsOfInstalled } from './installed.mjs';

const published = ['client', 'elements', 'server'];
const packages = published.filter((name) => existsSync(`packages/${name}/package.json`));
const problems = published
  .filter((name) => !packages.includes(name))
  .map((name) => `packages/${name}/package.json is missing`);
const folder = mkdtempSync(join(tmpdir(), 'varai-pack-'));

const pack = (name) => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout, stderr, status } = spawnSync('npm', args, {
    cwd: `packages/${name}`,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`npm pack ${name}: ${stderr.trim()}`);
  const report = JSON.parse(stdout);
  return Array.isArray(report) ? report[0] : Object.values(report)[0];
};

const tarballs = {};
try {
  for (const name of packages) {
    const { filename, files } = pack(name);
    tarballs[name] = join(folder, filename);
    const shipped = new Set(files.map(({ path }) => path));
    for (const path of ['LICENSE', 'README.md'])
      if (!shipped.has(path)) problems.push(`${name} would be published without its ${path}`);
    const licence = `packages/${name}/LICENSE`;
    if (existsSync(licence) && !readFileSync(licence).equals(readFileSync('LICENSE')))
      problems.push(`${licence} is not that of the repository`);
    const tests = files.filter(({ path }) => /\.test\.|\.tsbuildinfo$|(^|\/)src\//.test(path));
    for (const { path } of tests) problems.push(`${name} would publish ${path}`);

    if (name === 'server') {
      for (const { code } of await definedErrors())
        if (!shipped.has(`dist/errors/${code}.md`)) problems.push(`server lacks the page of ${code}: npm run build`);
    }

    const pkg = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
    const { messages } = await publint({ pkgDir: `packages/${name}`, strict: true });
    // the condition that reads sources is for this repository and is never packed
    const own = messages.filter(({ path }) => !path.includes('@varai/source'));
    problems.push(
      ...own.filter(({ type }) => type !== 'suggestion').map((message) => `${name}: ${formatMessage(message, pkg)}`),
    );

    const attw = [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      join(folder, filename),
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-emoji',
    ];
    if (name === 'elements')
      attw.push('--exclude-entrypoints', './cdn/*.js', './custom-elements.json', './jsx', './vue', './svelte');
    const { status, stdout, stderr } = spawnSync(process.execPath, attw, { encoding: 'utf8' });
    if (status !== 0) problems.push(`${name}: ${`${stdout}${stderr}`.trim()}`);
  }
  if (packages.length === published.length) problems.push(...(await problemsOfInstalled(tarballs)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

conclude('packing', packages.length, problems);
