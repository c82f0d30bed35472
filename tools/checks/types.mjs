// Type-checks every package with its tests, and what stands around them: stories, examples and tools. By TypeScript 7, a fifth of
// the time of 6, which stays for the tools that need its JavaScript interface (docs/decisions/0008).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { conclude, filesBelow } from './files.mjs';

const projects = [
  'packages/client',
  'packages/elements',
  'packages/server',
  'packages/simulators',
  '.config/tsconfig.client-tests.json',
  '.config/tsconfig.elements-tests.json',
  '.config/tsconfig.around.json',
];

const wanted = process.argv.slice(2);
const listed = new Set();
const problems = [];
for (const project of projects.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) {
  if (!existsSync(project)) continue;
  const args = ['node_modules/typescript-7/bin/tsc', '-p', project, '--noEmit', '--listFiles', '--pretty', 'false'];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const lines = stdout.split('\n');
  for (const line of lines) {
    const [, path] = /^\S*?\/((?:packages|stories|examples|tools|\.storybook|\.config)\/[^:]+\.ts)$/.exec(line) ?? [];
    if (path && !path.includes('node_modules/')) listed.add(path);
    if (/error TS\d+/.test(line)) problems.push(line);
  }
  if (status !== 0 && problems.length === 0) problems.push(`${project}: tsc ended with ${status}`);
}

if (wanted.length === 0) {
  const isSource = (path) =>
    path.endsWith('.ts') &&
    !path.includes('/templates/') &&
    !/\/(peers|framework-types|solid|angular)\/|^examples\/(react|vue|svelte)\//.test(path);
  const files = ['packages', 'stories', 'examples', 'tools'].flatMap((folder) => filesBelow(folder, isSource));
  for (const file of files) if (!listed.has(file)) problems.push(`${file} is in no project`);
}

conclude('types', listed.size, [...new Set(problems)]);
