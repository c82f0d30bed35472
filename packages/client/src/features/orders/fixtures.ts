import type { Import, ImportRefusal, OrderBatch, OrderReport } from './schema.ts';

const batch: OrderBatch = {
  account: 'acme',
  store: { id: 'web', name: 'Acme Optics', currency: 'USD', timeZone: 'America/New_York' },
  orders: [
    {
      id: '1001',
      kind: 'order',
      status: 'placed',
      test: false,
      placedAt: '2026-11-20T14:32:00Z',
      country: 'US',
      customer: 'c_7',
      lines: [
        { sku: 'FRAME-1', title: 'Round frame', quantity: 1, amount: 12_900 },
        { sku: 'CLOTH', quantity: 2, amount: 990 },
      ],
    },
  ],
};
const report: OrderReport = { accepted: 1, duplicates: 0 };
const done: Import = {
  id: 'imp_demo',
  name: 'orders.csv',
  status: 'done',
  received: 4_096,
  lines: 40,
  accepted: 39,
  refused: 1,
  createdAt: '2026-11-20T14:00:00Z',
  finishedAt: '2026-11-20T14:00:02Z',
};
const refusal: ImportRefusal = { line: 7, code: 'orders/line_number_refused', message: 'Write the quantity as 12.' };

/** A batch with its report, and an import that has ended. */
export const orderFixtures = { batch, report, done, refusal };
