import type { Invoice } from '@varai/client';
import { invoiceFixtures } from '@varai/client/testing';
import { createPrepare, type PreparePorts } from '../../src/features/invoices/archive/prepare.ts';
import { postgresArchiveStore } from '../../src/features/invoices/archive/store.ts';
import { postgresAccounts } from '../../src/platform/account-store.ts';
import { databaseBlobs } from '../../src/platform/blobs.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { Jobs } from '../../src/platform/jobs.ts';
import { seedAccount } from '../../src/seed.ts';

export const now = new Date('2026-11-20T12:00:00Z');
export const expiresAt = new Date('2026-11-21T12:00:00Z');
export const invoicesOf = (count: number, changes: Partial<Invoice> = {}): Invoice[] =>
  invoiceFixtures
    .many(count)
    .map((invoice) => ({ ...invoice, pdfUrl: `https://stripe.test/${invoice.id}`, ...changes }));

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

let made = 0;

/** An archive of these invoices over a real database; what is fetched is counted. */
export async function opened(database: OpenDatabase, invoices: Invoice[], more: Partial<PreparePorts> = {}) {
  made += 1;
  const account = `acct_${made}`;
  let sent = 0;
  const jobs = { send: async () => void (sent += 1) } as unknown as Jobs; // safe: nothing else of it is used
  const store = postgresArchiveStore({ database, accounts: postgresAccounts(), jobs });
  const blobs = databaseBlobs(database);
  const owner = { id: account, hostId: 'host_1', externalId: account, name: 'Shop', email: 'shop@acme.test' };
  await seedAccount(database, owner);
  const fetched: string[] = [];
  let [running, most, listed] = [0, 0, 0];
  const ports: PreparePorts = {
    store,
    blobs,
    customer: async () => 'cus_1',
    timeZone: async () => 'UTC',
    crash: () => {},
    provider: {
      async list(_, { after, limit }) {
        listed += 1;
        const first = after === undefined ? 0 : invoices.findIndex(({ id }) => id === after) + 1;
        const page = invoices.slice(first, first + limit);
        return { invoices: page, next: first + limit < invoices.length ? (page.at(-1)?.id ?? null) : null };
      },
    },
    async fetchFile(url) {
      fetched.push(url);
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return (async function* () {
        yield Buffer.from('%PDF-1.4');
      })();
    },
    ...more,
  };
  const archive = await store.ensure(account, 2026, { now, expiresAt });
  const look = async () => (await store.find(account, archive.id))!;
  return {
    ports,
    store,
    blobs,
    archive,
    fetched,
    look,
    counts: () => ({ most, listed, sent }),
    /** Runs until it is ready; each throw is a process that ended. Answers how many did. */
    async finish(prepare = createPrepare(ports)): Promise<number> {
      let ends = 0;
      for (let run = 0; run < 500 && (await look()).status === 'preparing'; run += 1)
        await prepare(account, archive.id).catch(() => (ends += 1));
      return ends;
    },
  };
}
