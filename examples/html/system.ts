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

async function boot(dataDir: string, ports: string): Promise<{ child: ChildProcess; addresses: Addresses }> {
  const child = fork(script, [dataDir, ports], {
    execArgv: ['--conditions=@varai/source'],
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'error', DATABASE_URL: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [addresses] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`The demo ended with code ${String(code)} before it was ready.`)),
    ),
  ])) as [Addresses];
  return { child, addresses };
}

export async function startSystem(): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-flows-'));
  let { child, addresses } = await boot(dataDir, '0,0,0,0');
  let asked = 0;

  function ask<T>(name: string, input?: unknown): Promise<T> {
    const id = ++asked;
    return new Promise((resolve, reject) => {
      const hear = (answer: Answer) => {
        if (answer.id !== id) return;
        child.off('message', hear);
        if (answer.error === undefined) resolve(answer.value as T);
        else reject(new Error(answer.error));
      };
      child.on('message', hear);
      child.send({ id, name, input });
    });
  }

  async function end(): Promise<void> {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  return {
    ...addresses,
    open: (wish) => ask('open', wish),
    mails: () => ask('mails'),
    violations: () => ask('violations'),
    async restart() {
      await end();
      const portOf = (url: string) => new URL(url).port;
      ({ child, addresses } = await boot(
        dataDir,
        [portOf(addresses.api), portOf(addresses.stripe), 0, portOf(addresses.page)].join(','),
      ));
    },
    async stop() {
      await end();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
