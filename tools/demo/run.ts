import { ConfigError, DatabaseError } from '@varai/server';
import { DemoError } from './error.ts';

const told = [ConfigError, DatabaseError, DemoError];

/** Runs what starts until the process is told to end, or says in one sentence why it does not start. */
export function run(start: () => Promise<{ close(): Promise<void> }>): void {
  start().then(
    (running) => {
      let stopping = false;
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
        process.on(signal, () => {
          if (stopping) return;
          stopping = true;
          void running.close().then(() => process.exit(0));
        });
      }
    },
    (error: unknown) => {
      console.error(told.some((kind) => error instanceof kind) ? (error as Error).message : error);
      process.exit(1);
    },
  );
}
