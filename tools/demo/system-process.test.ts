import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { anyPorts } from './ports.ts';

const script = fileURLToPath(new URL('../../examples/html/system-process.ts', import.meta.url));

// a whole demo, beside whatever else the machine does
const timeout = 120_000;

async function fresh() {
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-system-'));
  const child = fork(script, [dataDir, JSON.stringify(anyPorts)], {
    execArgv: ['--conditions=@varai/source'],
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], LOG_LEVEL: 'error' },
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  });
  return { child, ended, dataDir };
}

test('the demo of a flow ends when the flow is interrupted before it has begun', { timeout }, async () => {
  const { child, ended } = await fresh();
  await once(child, 'spawn');
  child.disconnect();

  expect(await ended).toEqual([0, null]);
});

test('the demo of a flow ends when the flow is interrupted while it starts', { timeout }, async () => {
  const { child, ended, dataDir } = await fresh();
  for await (const change of watch(dataDir)) if (change.filename) break;
  child.disconnect();

  expect(await ended).toEqual([0, null]);
});
