import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../platform/ports.ts';

/**
 * The path of a Redis, from REDIS_SERVER. In CI a missing one is a failure, so that what is tried on it cannot vanish unnoticed.
 */
export function redisServer(): string | undefined {
  const path = process.env['REDIS_SERVER'] || undefined;
  if (!path && process.env['CI'] === 'true') throw new Error('REDIS_SERVER is missing: these tests run on Redis too.');
  return path;
}

export interface TestRedis {
  readonly url: string;
  /** Kills it as a machine that loses its power would. */
  kill(): Promise<void>;
  /** Starts it again, at the same port. */
  start(): Promise<void>;
}

/** A Redis of its own on loopback that keeps nothing. */
export async function startRedis(path: string): Promise<TestRedis> {
  const port = await freePort();
  let running: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const child = spawn(path, settings, { stdio: ['ignore', 'pipe', 'ignore'] });
    running = child;
    let said = '';
    for await (const more of child.stdout) if ((said += String(more)).includes('Ready to accept connections')) return;
    throw new Error(`Redis did not start: ${said}`);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}/3`,
    start,
    async kill() {
      const child = running;
      running = undefined;
      if (!child || child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
