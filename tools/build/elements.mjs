import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtFrom, fingerprint } from '../machine/fingerprint.mjs';

const built = 'packages/elements/dist/cdn/loader.js';
const buildStamp = 'packages/elements/dist/.varai-build';

/** Builds the files for pages without a bundler, where they are not there or older than their sources. Needs no package. */
export function buildElements(node) {
  const wanted = fingerprint(builtFrom);
  if (existsSync(built) && existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === wanted) return;
  console.log('Building the elements …');
  rmSync(dirname(built), { recursive: true, force: true });
  const args = ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'];
  const { status, stderr } = spawnSync(node, args, { env: { ...process.env, BUILD: 'cdn' }, encoding: 'utf8' });
  if (status !== 0) {
    const said = stderr.split('\n').find((line) => line.trim()) ?? 'rollup gave no reason.';
    throw new Error(`The elements could not be built: ${said.trim()}`);
  }
  writeFileSync(buildStamp, wanted);
}
