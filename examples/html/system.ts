import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AccountWish } from '../../tools/demo/account.ts';
import type { DemoMail } from '../../tools/demo/mail-pages.ts';
import { anyPorts, claimPorts, type Ports } from '../../tools/demo/ports.ts';

export interface Addresses {
  readonly api: string;
  readonly page: string;
  readonly stripe: string;
  readonly shopify: string;
  /** Where Magento's merchant activates an integration. */
  readonly magento: string;
  readonly secretKey: string;
}

/** The whole demo in a process of its own, on ports and data of its own. */
export interface System extends Addresses {
  open(wish: AccountWish): Promise<{ customer: string; subscription: string }>;
  mails(): Promise<DemoMail[]>;
  violations(): Promise<unknown[]>;
  /** Resolves when the shop's history is there. */
  settled(): Promise<void>;
  /** Ends the process as a person would and starts it again on the same data and ports. */
  restart(): Promise<void>;
  /** Ends the process and keeps its data. */
  end(): Promise<void>;
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

async function boot(dataDir: string, ports: Ports): Promise<Started> {
  const child = fork(script, [dataDir, JSON.stringify(ports)], {
    // no demo of a test lives long enough to win back what making its database's WebAssembly faster costs
    execArgv: ['--conditions=@varai/source', '--liftoff-only'],
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

/** Names the variable that tells workers of a demo's data to begin with. */
const begun = 'VARAI_FLOWS_DATA';

/**
 * Makes the data of a demo whose shop has sent all it has, once for a run: from now on each system begins with a copy of
 * it. Ask what is returned to remove it.
 */
export async function prepareData(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-flows-data-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const system = await startSystem(dataDir);
    await system.settled();
    await system.end();
  } catch (error) {
    await remove();
    throw error;
  }
  process.env[begun] = dataDir;
  return remove;
}

/** A copy of prepared data, whose simulator wrote down links to itself, for a demo on other ports. */
async function copyData(from: string, to: string, ports: Ports): Promise<void> {
  await cp(from, to, { recursive: true });
  const state = join(to, 'simulators', 'stripe.json');
  const text = await readFile(state, 'utf8');
  await writeFile(
    state,
    text.replaceAll(/http:\/\/127\.0\.0\.1:\d+(?=\/)/g, `http://127.0.0.1:${String(ports.stripe)}`),
  );
}

export async function startSystem(kept?: string): Promise<System> {
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'varai-flows-')));
  const prepared = process.env[begun];
  const { ports, release } = await claimPorts(anyPorts, '127.0.0.1');
  if (kept === undefined && prepared !== undefined) await copyData(prepared, dataDir, ports);
  let started = await boot(dataDir, ports);
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
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  return {
    ...started.addresses,
    open: (wish) => ask('open', wish),
    mails: () => ask('mails'),
    violations: () => ask('violations'),
    settled: () => ask('settled'),
    end,
    async restart() {
      await end();
      started = await boot(dataDir, ports);
    },
    async stop() {
      await end();
      await release();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
