import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Env } from '../../src/platform/context.ts';
import { listen } from '../../src/platform/listen.ts';

test('a server that stops answers what was asked before, and nothing that comes after', async () => {
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const app = new Hono<Env>();
  app.get('/slow', async (c) => (begun.resolve(), await gate.promise, c.text('done')));
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  const asked = fetch(`${server.url}/slow`);
  await begun.promise;
  const closed = server.close();
  await expect(fetch(`${server.url}/slow`)).rejects.toThrow();
  gate.resolve();
  expect(await (await asked).text()).toBe('done');
  await closed;
});
