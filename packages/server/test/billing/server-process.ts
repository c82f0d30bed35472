import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from './databases.ts';
import type { Order } from './victim.ts';

const victim = fileURLToPath(new URL('./victim.ts', import.meta.url));

/** What a server knows of an account. */
export interface Known {
  readonly changes: readonly { readonly id: string; readonly status: string }[];
  readonly mails: readonly string[];
}

export interface ServerProcess {
  readonly url: string;
  /** Resolves with the signal that ended it. */
  readonly died: Promise<string | null>;
  /** It will kill itself at that crash point of the next confirmation. */
  crashAt(point: number): Promise<void>;
  /** It will kill itself when it is at the crash point of that name for the n-th time. */
  crashOn(point: string, time: number): Promise<void>;
  known(account: string): Promise<Known>;
  kill(): Promise<void>;
}

export async function startServer(where: Place, stripeUrl: string): Promise<ServerProcess> {
  const child = fork(victim, {
    execArgv: ['--conditions=@varai/source'],
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      DATA_DIR: where.dataDir,
      ...(where.databaseUrl !== undefined && { DATABASE_URL: where.databaseUrl }),
      PORT: '0',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'test',
      STRIPE_SECRET_KEY: 'sk_test_varai',
      STRIPE_WEBHOOK_SECRET: 'whsec_x',
      STRIPE_API_URL: stripeUrl,
    },
  });
  const died = once(child, 'exit').then(([, signal]: (string | null)[]) => signal ?? null);
  const { url } = await answerOf<{ url: string }>(child, died);
  const ask = <Answer>(order: Order): Promise<Answer> => {
    const answer = answerOf<Answer>(child, died);
    child.send(order);
    return answer;
  };

  return {
    url,
    died,
    async crashAt(crashAt) {
      await ask({ crashAt });
    },
    async crashOn(point, time) {
      await ask({ crashOn: point, time });
    },
    known: (account) => ask({ account }),
    async kill() {
      child.kill('SIGKILL');
      await died;
    },
  };
}

async function answerOf<Answer>(child: ChildProcess, died: Promise<unknown>): Promise<Answer> {
  const ended = died.then(() => Promise.reject(new Error('the server ended before it answered')));
  const answer = once(child, 'message').then(([message]: unknown[]) => message as Answer);
  return Promise.race([answer, ended]);
}
