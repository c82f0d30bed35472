/**
 * A whole server in a process of its own, which kills itself, as hard as a power button, at its CRASH_AT-th crash point
 * after the first confirmation has begun.
 */
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { listen } from '../../src/platform/listen.ts';
import { openDatabase } from '../../src/platform/open-database.ts';

const config = readConfig(process.env);
const database = await openDatabase(config);
const limit = Number(process.env['CRASH_AT'] ?? Infinity);
let passed = -1;

const app = createApp({
  config,
  database,
  crash(point) {
    if (passed < 0 && point !== 'confirm:checked') return;
    passed += 1;
    if (passed === limit) process.kill(process.pid, 'SIGKILL');
  },
});
const listening = await listen(app.app, config);
await app.start();
process.send?.({ url: listening.url });
