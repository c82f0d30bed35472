import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { anyPorts, claimPorts } from './ports.ts';

test('a port in use is named with what would listen there, and with a way out', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const free = { api: 0, stripe: 0, shopify: 0, magento: 0, smtp: 0, page: 0 };

  await expect(claimPorts({ ...free, api: port }, '127.0.0.1')).rejects.toThrow(
    `Port ${port} for the API is in use: stop what listens there, or set PORT to another.`,
  );
  for (const [name, said] of [
    ['stripe', 'the Stripe simulator'],
    ['smtp', 'mail'],
    ['page', 'the host page'],
  ] as const)
    await expect(claimPorts({ ...free, [name]: port }, '127.0.0.1')).rejects.toThrow(
      `Port ${port} for ${said} is in use: stop what listens there, or set PORT=0, which takes free ports for all.`,
    );
  server.close();
});

test('ports that were free are given to nobody else until they are released, also while nothing listens there', async () => {
  const claimed = await Promise.all(Array.from({ length: 200 }, () => claimPorts(anyPorts, '127.0.0.1')));
  const ports = claimed.flatMap((one) => Object.values(one.ports) as number[]);
  expect(new Set(ports).size).toBe(1200);
  expect(ports.filter((port) => port < 20_000 || port >= 32_000)).toEqual([]);
  await Promise.all(claimed.map(({ release }) => release()));
});

test('a port that is named is kept beside those that are free', async () => {
  const { ports, release } = await claimPorts({ ...anyPorts, page: 19_999 }, '127.0.0.1');
  expect(ports.page).toBe(19_999);
  expect(ports.api).toBeGreaterThan(19_999);
  await release();
});
