// node examples/interoperability/build.mjs: builds the page of every framework, from the packages as they are built (npm run build).
// Solid and Angular are packages of their own: they are installed by their lock files, and read by their own compilers first.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { installApart } from '../../tools/machine/apart.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = 'examples/interoperability';
const own = `${home}/angular/node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js`;

async function run(script, ...args) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}: ${said.trim().slice(-2000)}`);
}

const vite = (folder) => run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', folder);

const pages = {
  async all() {
    await vite(home);
  },
  async solid() {
    await run('node_modules/typescript-7/bin/tsc', '-p', `${home}/solid`);
    await vite(`${home}/solid`);
  },
  async angular() {
    await run(own, '-p', `${home}/angular`);
    await vite(`${home}/angular`);
  },
};

/** What is wrong, one sentence each; nothing when all pages are built. */
export async function buildPages() {
  const problems = [];
  const attempt = (work) => work.catch((error) => void problems.push(error.message));
  const apart = ['solid', 'angular'].map((name) => {
    const installed = installApart(`${root}/${home}/${name}`);
    installed.catch(() => undefined);
    return () => installed.then(pages[name]);
  });
  await attempt(pages.all());
  for (const build of apart) await attempt(build());
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await buildPages();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
