import { setTimeout } from 'node:timers/promises';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import { elementsBeside, mountElementFiles } from './platform/element-files.ts';
import { DatabaseError } from './platform/engine.ts';
import { listen, ListenError } from './platform/listen.ts';
import { createLogger } from './platform/logger.ts';
import { openDatabase } from './platform/open-database.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  const database = await openDatabase(config);
  const closing: (() => Promise<void>)[] = [() => database.close()];

  const stop = async () => {
    for (const close of closing.splice(0).reverse())
      await close().catch((error: unknown) => logger.error({ err: error }, 'stop'));
  };
  // before anybody is told that the server is ready: a signal in between would end it unclean
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      logger.info({ signal }, 'stopping');
      void stop().then(() => process.exit(0));
    });
  }
  try {
    const elements = elementsBeside();
    const app = createApp({ config, database, logger });
    if (elements !== undefined && config.role !== 'worker') mountElementFiles(app.app, elements);
    closing.push(() => app.stop());
    await app.start();
    const listening = await listen(app.app, config, app.sockets);
    closing.push(() => listening.close());
    // before the door closes: whoever spreads the load has to hear of it while it can still ask
    closing.push(async () => {
      app.leave();
      if (config.drainSeconds > 0) await setTimeout(config.drainSeconds * 1000);
    });
    logger.info({ url: listening.url, role: config.role, database: database.engine, elements }, 'ready');
  } catch (error) {
    await stop();
    throw error;
  }
}

const told = [ConfigError, DatabaseError, ListenError];

main().catch((error: unknown) => {
  // One sentence for what the reader can mend, everything for what only we can.
  console.error(told.some((kind) => error instanceof kind) ? (error as Error).message : error);
  process.exit(1);
});
