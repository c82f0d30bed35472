import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
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

/** Whoever listens on the first port of so many has all of them. */
const block = 8;

export interface ClaimedPorts {
  readonly ports: Ports;
  /** Lets others have those that were free. */
  release(): Promise<void>;
}

/**
 * The ports as they will be: 0 is replaced by one that is free, and stays this caller's until it is released or the process
 * ends, also while nothing listens there. Rejects when one that is named is in use.
 */
export async function claimPorts(wanted: Ports, host: string): Promise<ClaimedPorts> {
  const asked = Object.entries(wanted) as [keyof Ports, number][];
  for (const [name, port] of asked) if (port !== 0) await probe(port, host, names[name]);
  if (asked.every(([, port]) => port !== 0)) return { ports: wanted, release: () => Promise.resolve() };
  for (;;) {
    const first = own.from + block * randomInt((own.to - own.from) / block);
    const guard = await unlessInUse(open(first, host, 'a part'));
    if (!guard) continue;
    guard.unref();
    const ports = Object.fromEntries(asked.map(([name, port], at) => [name, port || first + 1 + at]));
    const left = asked.filter(([, port]) => port === 0);
    const free = await unlessInUse(Promise.all(left.map(([name]) => probe(Number(ports[name]), host, 'a part'))));
    if (free) return { ports: ports as unknown as Ports, release: () => shut(guard) };
    await shut(guard);
  }
}

async function unlessInUse<Got>(getting: Promise<Got>): Promise<Got | undefined> {
  try {
    return await getting;
  } catch (error) {
    if ((error as { cause?: NodeJS.ErrnoException }).cause?.code !== 'EADDRINUSE') throw error;
    return undefined;
  }
}

async function shut(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  await once(server, 'close');
}

async function probe(port: number, host: string, what: string): Promise<void> {
  await shut(await open(port, host, what));
}

async function open(port: number, host: string, what: string): Promise<Server> {
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
  return server;
}
