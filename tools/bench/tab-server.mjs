/** Child process of the benchmark: one instance on DATABASE_URL, with the keys of DATA_DIR; tells where it is, and a secret key if asked for one. */
import { createApp, createLogger, createSecretKey, listen, openDatabase, readConfig } from '@varai/server';

const config = readConfig({
  PORT: '0',
  DATA_DIR: process.env.DATA_DIR,
  DATABASE_URL: process.env.DATABASE_URL,
  LOG_LEVEL: 'silent',
});
const database = await openDatabase(config);
const limits = { account: 1e9, host: 1e9, refused: 1e9 };
const live = { limits: { messages: 1e9, connections: 1e5, strangers: 1e5 } };
const app = createApp({ config, database, logger: createLogger('silent'), limits, live });
await app.start();
const { url } = await listen(app.app, config, app.sockets);
const key =
  process.argv[2] === 'key' ? await createSecretKey(database, { id: 'host_bench', name: 'Bench' }) : undefined;
process.send({ url, key });
process.once('disconnect', () => process.exit(0));
