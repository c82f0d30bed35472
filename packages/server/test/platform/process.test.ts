import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '../../src/platform/boss.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { lockDirectory } from '../../src/platform/lock.ts';
import { readMigrations } from '../../src/platform/migrate.ts';
import { openDatabase } from '../../src/platform/open-database.ts';
import { openPglite } from '../../src/platform/pglite.ts';
import { createOutbox } from '../../src/platform/postgres-outbox.ts';
import { ensureTemplate } from '../../src/platform/template.ts';
import { seedAccount } from '../../src/seed.ts';
import { emptyPostgres, openTestDatabases, temporaryDirectory } from './databases.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const onPostgres = openTestDatabases().some(({ name }) => name === 'postgres');

/** Takes one mail only once it is let: `given` answers how, when the whole mail has come. */
async function slowMailServer() {
  const given = Promise.withResolvers<() => void>();
  const server = createServer((socket) => {
    let data = '';
    socket.write('220 slow\r\n');
    socket.on('data', (bytes: Buffer) => {
      data += String(bytes);
      if (data.endsWith('\r\n.\r\n')) given.resolve(() => void socket.write('250 taken\r\n'));
      else if (data.endsWith('DATA\r\n')) socket.write('354 go on\r\n');
      else if (/^(EHLO|MAIL|RCPT)[^\r]*\r\n$/m.test(data.slice(data.lastIndexOf('\n', data.length - 2) + 1)))
        socket.write('250 ok\r\n');
    });
    socket.on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, given: given.promise, close: () => server.close() };
}

describe('the process', () => {
  let path: string;
  let remove: () => Promise<void>;
  const children: ChildProcess[] = [];

  beforeEach(async () => void ({ path, remove } = await temporaryDirectory()));
  afterEach(async () => {
    for (const child of children.splice(0))
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    await remove();
  });

  /** Runs main.ts; answers when it is ready, or has ended. */
  async function run(environment: Record<string, string>) {
    const child = spawn(process.execPath, ['--conditions=@varai/source', main], {
      env: {
        PATH: process.env['PATH'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        HOME: process.env['HOME'],
        DATA_DIR: path,
        PORT: '0',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    let out = '';
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => void (complaint += String(text)));
    // 'close' and not 'exit': by then all that it said has been read
    const ended = once(child, 'close').then(([code]) => code as number | null);
    const ready = new Promise<string>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        out += String(text);
        const [, url] = /"url":"([^"]+)".*"msg":"ready"/.exec(out) ?? [];
        if (url) resolve(url);
      });
    });
    const url = await Promise.race([ready, ended.then(() => undefined)]);
    return { child, url, ended, log: () => out, complaint: () => complaint.trim() };
  }

  const oneSentence = (text: string) => {
    expect(text.split('\n')).toHaveLength(1);
    return expect(text);
  };

  test.each([
    ['PORT', { PORT: 'http' }, /PORT is not usable: set it to a port/],
    ['SESSION_KEYS', { SESSION_KEYS: 'a:short' }, /SESSION_KEYS is not usable/],
    ['ROLE', { ROLE: 'api' }, /ROLE=api needs DATABASE_URL/],
    [
      'DATABASE_URL',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      /database of DATABASE_URL cannot be reached \(ECONNREFUSED\)/,
    ],
    ['production without keys', { NODE_ENV: 'production' }, /SESSION_KEYS is missing: in production set it/],
  ])('a wrong %s ends the start with one sentence and code 1', async (_, environment, sentence) => {
    const { ended, complaint, url } = await run(environment);
    expect(url).toBeUndefined();
    expect(await ended).toBe(1);
    oneSentence(complaint()).toMatch(sentence);
  });

  test.runIf(onPostgres)(
    'an instance of each role shares one database: the api answers, the worker tells only that it lives',
    async () => {
      const { url: databaseUrl, drop } = await emptyPostgres();
      const keys = { SESSION_KEYS: `a:${'A'.repeat(43)}`, SEALING_KEYS: `a:${'A'.repeat(43)}` };
      const [api, worker] = await Promise.all(
        ['api', 'worker'].map((ROLE) => run({ DATABASE_URL: databaseUrl, ROLE, ...keys })),
      );
      expect([api?.complaint(), worker?.complaint()]).toEqual(['', '']);
      const status = async (url: string | undefined, at: string) => (await fetch(`${url}${at}`)).status;
      expect([await status(api?.url, '/healthz'), await status(worker?.url, '/healthz')]).toEqual([200, 200]);
      expect([await status(api?.url, '/readyz'), await status(worker?.url, '/readyz')]).toEqual([200, 200]);
      expect([await status(api?.url, '/api/session'), await status(worker?.url, '/api/session')]).toEqual([401, 404]);
      for (const one of [api, worker]) one?.child.kill('SIGTERM');
      expect(await Promise.all([api?.ended, worker?.ended])).toEqual([0, 0]);
      await drop();
    },
  );

  test('a port in use ends the start with one sentence and code 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { ended, complaint } = await run({ PORT: String(port) });
    expect(await ended).toBe(1);
    oneSentence(complaint()).toMatch(/is in use: stop whatever listens there, or set PORT/);
    other.close();
  });

  test('it serves over HTTP, keeps a second process off its data, stops on SIGTERM and starts again', async () => {
    const first = await run({ DRAIN_SECONDS: '1' });
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    const large = await fetch(`${first.url}/hooks/none`, { method: 'POST', body: 'x'.repeat(2_000_000) });
    expect(large.status).toBe(404);

    const second = await run({});
    expect(await second.ended).toBe(1);
    oneSentence(second.complaint()).toContain(`is in use by process ${first.child.pid}`);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(existsSync(join(path, 'db.lock'))).toBe(false);
    const keys = await readFile(join(path, 'keys.json'), 'utf8');
    expect(statSync(join(path, 'keys.json')).mode & 0o777).toBe(0o600);

    const third = await run({});
    third.child.kill('SIGKILL');
    await third.ended;
    expect(existsSync(join(path, 'db.lock'))).toBe(true);
    const fourth = await run({});
    expect(fourth.url).toBeDefined();
    expect(await readFile(join(path, 'keys.json'), 'utf8')).toBe(keys);
    fourth.child.kill('SIGINT');
    expect(await fourth.ended).toBe(0);
  }, 240_000);

  test('before it closes its door it says for as long as it is told to that it stops, and answers all else', async () => {
    const { child, url, ended, log } = await run({ DRAIN_SECONDS: '300' });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    child.kill('SIGTERM');
    await expect.poll(log).toContain('"stopping"');
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ detail: 'The server is stopping.' });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    // nobody waits here until the time is over: whoever asks twice does not mean to
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  });

  test('a job that has begun is finished before the process ends', async () => {
    const database = await openDatabase({ dataDir: path, databaseUrl: undefined });
    await seedAccount(database, { id: 'acct_1', hostId: 'h', externalId: 'e', name: 'n', email: 'e@x.test' });
    const jobs = createJobs(database, { work: false, onError: () => {} });
    const outbox = createOutbox({ database, jobs, mailer: undefined, clock: systemClock, crash: () => {} });
    await jobs.start();
    const mail = { account: 'acct_1', key: 'slow', to: 'e@x.test', subject: 's', text: 't' };
    await database.as('acct_1', (trx) => outbox.mail(trx, mail));
    await jobs.stop();
    await database.close();

    const mails = await slowMailServer();
    const { child, ended, log } = await run({ SMTP_URL: mails.url });
    const take = await mails.given;
    child.kill('SIGTERM');
    await expect.poll(log).toContain('"stopping"');
    expect(child.exitCode).toBe(null);
    take();
    expect(await ended).toBe(0);
    mails.close();

    const reopened = await openDatabase({ dataDir: path, databaseUrl: undefined });
    const sent = reopened.system((trx) => trx.selectFrom('outbox_mails').select(['sent_at', 'attempts']).execute());
    expect(await sent).toEqual([{ sent_at: expect.any(Date), attempts: 1 }]);
    await reopened.close();
  });

  test('a lock is stale when its process is gone, or its pid is another process by now', () => {
    const directory = join(path, 'db');
    const unlock = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.pid}`);
    unlock();
    writeFileSync(`${directory}.lock`, JSON.stringify({ pid: process.pid, started: '1' }));
    lockDirectory(directory)();
    writeFileSync(`${directory}.lock`, 'torn');
    lockDirectory(directory)();
    expect(existsSync(`${directory}.lock`)).toBe(false);
  });

  test('when the database thread dies what waits is rejected, and so is what comes after', async () => {
    const engine = await openPglite({ directory: undefined, template: await ensureTemplate(await readMigrations()) });
    const waiting = engine.hold((session) => session.query('select pg_sleep(60)'));
    const refused = expect(waiting).rejects.toThrow('The embedded database has stopped.');
    await engine.kill();
    await refused;
    await expect(engine.hold((session) => session.query('select 1'))).rejects.toThrow('has stopped');
    await engine.close();
  });

  test.runIf(onPostgres)('instances that start at once migrate once', async () => {
    const { url, drop } = await emptyPostgres();
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ dataDir: path, databaseUrl: url })));
    const rows = await opened[0]?.sessions.hold((session) => session.query('select name from schema_migrations'));
    expect(rows?.rows).toHaveLength((await readMigrations()).length);
    await Promise.all(opened.map((database) => database.close()));
    await drop();
  });
});
