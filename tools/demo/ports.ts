import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { DemoError } from './error.ts';

export interface Ports {
  readonly api: number;
  readonly stripe: number;
  readonly shopify: number;
  readonly magento: number;
  readonly smtp: number;
  readonly page: number;
}

export const demoPorts: Ports = { api: 8080, stripe: 8081, shopify: 8082, magento: 8083, smtp: 8084, page: 8090 };

/** Whatever is free. */
export const anyPorts: Ports = { api: 0, stripe: 0, shopify: 0, magento: 0, smtp: 0, page: 0 };

const names: Record<keyof Ports, string> = {
  api: 'the API',
  stripe: 'the Stripe simulator',
  shopify: 'the Shopify simulator',
  magento: 'the Magento simulator',
  smtp: 'mail',
  page: 'the host page',
};

/**
 * Below what systems give away by themselves (32768 on Linux, 49152 elsewhere), so that nobody is given a port between
 * its probing and its use.
 */
const own = { from: 20_000, to: 32_000 };

/** The ports as they will be: 0 is replaced by one that is free. Rejects when one is in use. */
export async function claimPorts(wanted: Ports, host: string): Promise<Ports> {
  const claimed: [string, number][] = [];
  for (const [name, port] of Object.entries(wanted) as [keyof Ports, number][]) {
    const taken = claimed.map(([, other]) => other);
    claimed.push([name, port === 0 ? await anyPort(host, taken) : await probe(port, host, names[name])]);
  }
  return Object.fromEntries(claimed) as unknown as Ports;
}

async function anyPort(host: string, taken: readonly number[]): Promise<number> {
  for (;;) {
    const port = randomInt(own.from, own.to);
    if (taken.includes(port)) continue;
    try {
      return await probe(port, host, 'a part');
    } catch (error) {
      if ((error as { cause?: NodeJS.ErrnoException }).cause?.code !== 'EADDRINUSE') throw error;
    }
  }
}

async function probe(port: number, host: string, what: string): Promise<number> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const way = what === 'the API' ? 'set PORT to another' : 'set PORT=0, which takes free ports for all';
    if (code === 'EADDRINUSE')
      throw new DemoError(`Port ${port} for ${what} is in use: stop what listens there, or ${way}.`, { cause: error });
    throw new DemoError(`Port ${port} for ${what} cannot be opened (${code}).`, { cause: error });
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : port;
}
