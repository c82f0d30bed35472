/**
 * A whole server in a process of its own. Told to crash at the n-th crash point, it kills itself there, as hard as a power
 * button; the points count from the first confirmation after that. Told a point's name, it does so when it is there for
 * the n-th time. Asked for an account, it says what it knows of it.
 */
import { flushCompileCache } from 'node:module';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { listen } from '../../src/platform/listen.ts';
import { openDatabase } from '../../src/platform/open-database.ts';
import { changesIn, mailsIn } from './records.ts';

export type Order =
  { readonly crashAt: number } | { readonly crashOn: string; readonly time: number } | { readonly account: string };

const config = readConfig(process.env);
const database = await openDatabase(config);
let limit = Infinity;
let passed = -1;
let awaited = { point: '', times: 0 };

const app = createApp({
  config,
  database,
  crash(point) {
    if (point === awaited.point && (awaited.times -= 1) === 0) process.kill(process.pid, 'SIGKILL');
    if (passed < 0 && point !== 'confirm:checked') return;
    passed += 1;
    if (passed === limit) process.kill(process.pid, 'SIGKILL');
  },
});
async function obey(order: Order): Promise<object> {
  if ('crashAt' in order) {
    passed = -1;
    limit = order.crashAt;
    return order;
  }
  if ('crashOn' in order) {
    awaited = { point: order.crashOn, times: order.time };
    return order;
  }
  const changes = await changesIn(database, order.account);
  const mails = await mailsIn(database, order.account);
  return { changes: changes.map(({ id, status }) => ({ id, status })), mails: mails.map(({ key }) => key) };
}

process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send?.(answer));
});
const listening = await listen(app.app, config);
await app.start();
// who is killed writes nothing any more
flushCompileCache();
process.send?.({ url: listening.url });
