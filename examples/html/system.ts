import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AccountWish } from '../../tools/demo/account.ts';
import type { DemoMail } from '../../tools/demo/mail-pages.ts';

export interface Addresses {
  readonly api: string;
  readonly page: string;
  readonly stripe: string;
  readonly secretKey: string;
}

/** The whole demo in a process of its own, on ports and data of its own. */
export interface System extends Addresses {
  open(wish: AccountWish): Promise<{ customer: string; subscription: string }>;
  mails(): Promise<DemoMail[]>;
  violations(): Promise<unknown[]>;
  /** Ends the process as a person would and starts it again on the same data and ports. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

const script = fileURLToPath(new URL('./system-process.ts', import.meta.url));

/** A process with how it ended, once it has: its code or signal, and its last words. */
interface Started {
  readonly child: ChildProcess;
  readonly addresses: Addresses;
  ending(): Error | undefined;
}

async function boot(dataDir: string, ports: string): Promise<Started> {
  const child = fork(script, [dataDir, ports], {
    execArgv: ['--conditions=@varai/source'],
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'error', DATABASE_URL: '' },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    words = (words + chunk.toString()).slice(-2000);
  });
  let ending: Error | undefined;
  child.once('close', (code, signal) => {
    ending = new Error(`The demo ended with ${String(code ?? signal)}: ${words.trim() || 'it said nothing'}`);
  });
  const [addresses] = (await Promise.race([
    once(child, 'message'),
    // whether it was ready is known by now
    once(child, 'close').then(() => Promise.reject(ending ?? new Error('The demo ended.'))),
  ])) as [Addresses];
  return { child, addresses, ending: () => ending };
}

export async function startSystem(): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-flows-'));
  let started = await boot(dataDir, '0,0,0,0');
  let asked = 0;

  function ask<T>(name: string, input?: unknown): Promise<T> {
    const id = ++asked;
    const { child, ending } = started;
    return new Promise((resolve, reject) => {
      const stop = () => {
        child.off('message', hear);
        child.off('close', over);
      };
      const over = () => {
        stop();
        reject(ending() ?? new Error('The demo ended.'));
      };
      const hear = (answer: Answer) => {
        if (answer.id !== id) return;
        stop();
        if (answer.error === undefined) resolve(answer.value as T);
        else reject(new Error(answer.error));
      };
      if (ending()) return over();
      child.on('message', hear);
      child.once('close', over);
      // a channel that is closed says nothing of why: the end of the process does
      child.send({ id, name, input }, () => undefined);
    });
  }

  async function end(): Promise<void> {
    const { child } = started;
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  return {
    ...started.addresses,
    open: (wish) => ask('open', wish),
    mails: () => ask('mails'),
    violations: () => ask('violations'),
    async restart() {
      await end();
      const portOf = (url: string) => new URL(url).port;
      const { api, stripe, page } = started.addresses;
      started = await boot(dataDir, [portOf(api), portOf(stripe), 0, portOf(page)].join(','));
    },
    async stop() {
      await end();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
