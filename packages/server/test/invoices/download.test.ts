import { invoiceFixtures } from '@varai/client/testing';
import { expect, test } from 'vitest';
import type { ArchiveStore, Entry, StoredArchive } from '../../src/features/invoices/archive/ports.ts';
import { createArchiveService } from '../../src/features/invoices/archive/service.ts';
import type { Blobs } from '../../src/platform/blobs.ts';

const now = new Date('2026-11-20T12:00:00Z');
const invoices = 10_000;
const file = Buffer.from(`%PDF-${'.'.repeat(995)}`);

test('10,000 invoices are sent as they are asked for: one file open at a time, none before its turn', async () => {
  const archive: StoredArchive = {
    account: 'acct_1',
    id: 'arc_1',
    year: 2026,
    status: 'ready',
    lastCounted: null,
    counted: true,
    done: invoices,
    total: invoices,
    tableSize: file.length,
    expiresAt: new Date(now.getTime() + 3_600_000),
  };
  let largest = 0;
  const entries = async (_: StoredArchive, from: number, limit: number): Promise<Entry[]> => {
    largest = Math.max(largest, limit);
    return Array.from({ length: Math.max(0, Math.min(limit, invoices - from)) }, (_one, index) => ({
      position: from + index,
      invoice: { ...invoiceFixtures.paid, number: 'ACME-1' },
      state: 'kept',
      size: file.length,
    }));
  };
  let begun = 0;
  let open = 0;
  let mostOpen = 0;
  async function* read() {
    begun += 1;
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    yield file;
    open -= 1;
  }
  const service = createArchiveService({
    store: { find: async () => archive, entries } as Partial<ArchiveStore> as ArchiveStore,
    blobs: { read } as Partial<Blobs> as Blobs,
    permits: {
      seal: () => 'permit',
      open: () => ({ account: 'acct_1', archive: 'arc_1', expiresAt: now.getTime() / 1000 + 60 }),
    },
    clock: { now: () => now },
    addressOf: (permit) => permit,
    customer: async () => 'cus_1',
  });

  const { size, stream } = await service.open('permit');
  const reader = stream.getReader();
  let sent = 0;
  let ahead = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    sent += read.value.byteLength;
    ahead = Math.max(ahead, begun - Math.floor(sent / file.length));
  }
  expect([sent, begun, open]).toEqual([size, invoices + 1, 0]);
  expect(mostOpen).toBe(1);
  expect(ahead).toBeLessThanOrEqual(3);
  expect(largest).toBeLessThanOrEqual(500);
});
