// Reads the Magento module as PHP, its style checker, its unit tests and an XML parser do; with Magento's own schemas where MAGENTO_ROOT
// names a checkout.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { missingOfPhp } from '../machine/php.mjs';
import { conclude, filesBelow } from './files.mjs';

const home = 'examples/magento-module';
const below = (folder, ...ends) => filesBelow(`${home}/${folder}`, (path) => ends.some((end) => path.endsWith(end)));
const sources = [...below('module', '.php', '.phtml'), ...below('test', '.php')];
const documents = below('module', '.xml');
const strict = Boolean(process.env.CI) && process.env.CI !== 'false';
const problems = [];
let seen = 0;

/** What a command says and how it ended; never throws. */
const run = (command, args, env = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => done({ status: 1, said: error.message }));
    child.on('close', (status) => done({ status, said: said.trim() }));
  });

async function each(items, work) {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const expectsSome = (what, list) => list.length > 0 || problems.push(`there are no ${what} below ${home}`);

const lint = () =>
  each(sources, async (file) => {
    const { status, said } = await run('php', ['-d', 'display_errors=1', '-l', file]);
    seen++;
    if (status !== 0 || !said.startsWith('No syntax errors')) problems.push(`${file}: ${said}`);
  });

async function style() {
  const files = sources.filter((file) => file.endsWith('.php'));
  const { status, said } = await run('phpcs', ['--standard=PSR12', '--report=emacs', '-q', ...files]);
  seen += files.length;
  if (status !== 0) problems.push(`phpcs: ${said}`);
}

async function units(folder) {
  const report = join(folder, 'units.xml');
  const { status, said } = await run('phpunit', ['-c', `${home}/phpunit.xml`, '--log-junit', report]);
  const [, count = 0] = (existsSync(report) && /tests="(\d+)"/.exec(readFileSync(report, 'utf8'))) || [];
  if (status !== 0) problems.push(`phpunit: ${said}`);
  else if (Number(count) === 0 || /skipped="[1-9]/.test(readFileSync(report, 'utf8')))
    problems.push('phpunit ran nothing, or left something out');
  seen += Number(count);
}

const wellFormed = () =>
  each(documents, async (file) => {
    const { status, said } = await run('xmllint', ['--noout', '--nonet', file]);
    seen++;
    if (status !== 0) problems.push(`${file}: ${said}`);
  });

/** Magento names its schemas by urn; a catalogue says which file of the checkout that is. */
async function bySchemas(folder, root) {
  const catalogue = join(folder, 'catalogue.xml');
  const at = (path) => `${pathToFileURL(resolve(root, path)).href}/`;
  const modules = new Set(
    documents
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/urn:magento:module:Magento_(\w+):/g)])
      .map(([, name]) => name),
  );
  for (const name of ['Backend', 'Config', 'Csp', 'Store', 'Theme', 'Ui']) modules.add(name);
  const rules = [
    ['urn:magento:framework:', at('lib/internal/Magento/Framework')],
    ...[...modules].map((name) => [`urn:magento:module:Magento_${name}:`, at(`app/code/Magento/${name}`)]),
  ].map(
    ([from, to]) =>
      `<rewriteSystem systemIdStartString="${from}" rewritePrefix="${to}"/><rewriteURI uriStartString="${from}" rewritePrefix="${to}"/>`,
  );
  writeFileSync(catalogue, `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">${rules.join('')}</catalog>`);
  await each(documents, async (file) => {
    const [, schema] = /noNamespaceSchemaLocation="([^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
    if (!schema) return void problems.push(`${file} names no schema`);
    const { status, said } = await run('xmllint', ['--noout', '--nonet', '--schema', schema, file], {
      XML_CATALOG_FILES: catalogue,
    });
    seen++;
    if (status !== 0) problems.push(`${file} against ${schema}: ${said}`);
  });
}

const absent = missingOfPhp();
let left = false;
const folder = mkdtempSync(join(tmpdir(), 'varai-magento-'));
try {
  const there =
    expectsSome('files of PHP', sources) === true &&
    expectsSome('tests', below('test/unit', 'Test.php')) === true &&
    expectsSome('documents of XML', documents) === true;
  if (there && absent.length > 0) {
    const sentence = `there is no ${absent.join(', no ')} here. On Debian and its kin: apt-get install php-cli php-xml phpunit php-codesniffer libxml2-utils`;
    if (strict) problems.push(sentence);
    else {
      left = true;
      console.log(`magento: NOT RUN: ${sentence}`);
    }
  } else if (there) {
    await Promise.all([lint(), style(), units(folder), wellFormed()]);
    const root = process.env.MAGENTO_ROOT;
    if (root) await bySchemas(folder, root);
    else console.log('magento: NOT RUN: Magento’s own schemas, since MAGENTO_ROOT names no checkout of it');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (!left) conclude('magento', seen, problems);
