// What an application does with the packages as they are published: installs the tarballs into an empty project, compiles
// against their types, imports them in Node.js, bundles the tags, draws them in a browser, and starts the server.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { problemsOfDrawn } from './drawn.mjs';

const app = `
import { createClient, createSession, type Client } from '@varai/client';
import { answer, stubClient } from '@varai/client/testing';
import { PlanPicker, Provider, type PlanChangeEvent } from '@varai/elements';
import '@varai/elements/define/all.js';
import type { VaraiElements } from '@varai/elements/jsx';

export const client: Client = createClient({
  baseUrl: 'https://portal.example.com',
  session: createSession({ fetchClientSecret: () => 'secret' }),
});
export const stub = [answer, stubClient];
export const tags: [Provider, PlanPicker] = [
  document.createElement('varai-provider'),
  document.createElement('varai-plan-picker'),
];
document.addEventListener('varai-plan-change', (event: PlanChangeEvent) => event.quote.dueNow.amount);
export const props: VaraiElements['varai-plan-picker'] = { interval: 'year' };
// @ts-expect-error there is no such interval
export const wrong: VaraiElements['varai-plan-picker'] = { interval: 'week' };
`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script type="module" src="/app.ts"></script>
<varai-provider base-url="/" session-url="/varai-session"><varai-plan-picker></varai-plan-picker></varai-provider></html>`;

/** A page's code on a server: nothing is drawn there, and nothing fails for want of a document. */
const inNode = `
const { createClient } = await import('@varai/client');
const { PlanPicker } = await import('@varai/elements');
await import('@varai/elements/define/all.js');
const { createApp } = await import('@varai/server');
console.log(JSON.stringify([typeof createClient, PlanPicker.tag, typeof createApp, typeof document]));
`;

/**
 * An empty project with nothing but our tarballs in it. What they depend on is taken from this repository, where the lock has
 * it already: to each what it names, and no other, so that a forgotten one is missed.
 *
 * @param {string} folder
 * @param {Record<string, string>} tarballs - By the name of the package's folder.
 */
function lay(folder, tarballs) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }));
  for (const [name, tarball] of Object.entries(tarballs)) {
    const at = join(folder, 'node_modules/@varai', name);
    mkdirSync(at, { recursive: true });
    const { status } = spawnSync('tar', ['-xzf', tarball, '-C', at, '--strip-components=1']);
    if (status !== 0) throw new Error(`${tarball} cannot be unpacked`);
    const { dependencies = {} } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(dependencies).filter((other) => !other.startsWith('@varai/'))) {
      const link = join(at, 'node_modules', dependency);
      const [found] = [`packages/${name}/node_modules`, 'node_modules']
        .map((place) => resolve(place, dependency))
        .filter(existsSync);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(found, link);
    }
  }
}

const run = (folder, script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26, env: clean() });

/** Nothing of this repository's own conditions. */
const clean = () => ({ ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: undefined, NO_COLOR: '1' });

const lastOf = ({ stdout, stderr }) => `${stdout}${stderr}`.trim().split('\n').slice(-6).join(' | ');

/** The server of the package, with its embedded database: answers whether it is well, and is ended as a person ends it. */
async function serve(folder) {
  const main = join(folder, 'node_modules/@varai/server/dist/main.js');
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: {
      ...clean(),
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: join(folder, 'data'),
      LOG_LEVEL: 'info',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  const listening = new Promise((found) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [, url] = /"url":"([^"]+)"/.exec(said) ?? [];
      if (url) found(url);
    });
  });
  try {
    const url = await Promise.race([listening, ended.then(() => undefined)]);
    if (url === undefined) return [`the installed server ended: ${said.slice(-400)}`];
    const answer = await fetch(`${url}/healthz`);
    const problems = answer.ok ? [] : [`the installed server answered ${answer.status} to /healthz`];
    child.kill('SIGTERM');
    const [code] = await ended;
    if (code !== 0) problems.push(`the installed server ended with ${code}: ${said.slice(-400)}`);
    return problems;
  } finally {
    child.kill('SIGKILL');
  }
}

/** What is wrong with the packages for whoever installs them. */
export async function problemsOfInstalled(tarballs) {
  const folder = mkdtempSync(join(tmpdir(), 'varai-host-'));
  try {
    lay(folder, tarballs);
    const problems = [];
    const refuse = (what, { status, ...said }) => status !== 0 && problems.push(`${what}: ${lastOf(said)}`);

    writeFileSync(join(folder, 'app.ts'), app);
    for (const resolution of ['bundler', 'nodenext']) {
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      const options = [
        '--target',
        'es2022',
        '--lib',
        'es2024,dom,dom.iterable',
        '--strict',
        '--noEmit',
        '--skipLibCheck',
      ];
      const compiler = resolve('node_modules/typescript-7/bin/tsc');
      const args = ['app.ts', '--module', module, '--moduleResolution', resolution, '--types', '', '--pretty', 'false'];
      refuse(`types by ${resolution}`, run(folder, compiler, ...args, ...options));
    }

    writeFileSync(join(folder, 'node.mjs'), inNode);
    const imported = run(folder, 'node.mjs');
    refuse('an import in Node.js', imported);
    const wanted = JSON.stringify(['function', 'varai-plan-picker', 'function', 'undefined']);
    if (imported.status === 0 && imported.stdout.trim() !== wanted) problems.push(`imported: ${imported.stdout}`);

    writeFileSync(join(folder, 'index.html'), page);
    refuse('a bundle by Vite', run(folder, resolve('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'));
    const assets = join(folder, 'dist/assets');
    const scripts = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith('.js')) : [];
    if (!scripts.some((name) => readFileSync(join(assets, name), 'utf8').includes('varai-plan-picker')))
      problems.push('the bundle by Vite holds no plan picker');
    else problems.push(...(await problemsOfDrawn(folder)));

    problems.push(...(await serve(folder)));
    return problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
