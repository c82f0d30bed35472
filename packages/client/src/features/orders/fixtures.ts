import type { CustomerImport, ImportPreview, Imports } from './customer-schema.ts';
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
const refusal: ImportRefusal = {
  line: 7,
  code: 'orders/line_number_refused',
  message: '"Quantity" is no whole number. Write it as 12.',
  field: 'quantity',
  column: 'Quantity',
};

const begun: CustomerImport = {
  ...done,
  status: 'open',
  received: 0,
  lines: 0,
  accepted: 0,
  refused: 0,
  finishedAt: null,
  store: { id: 'web', name: 'Acme Optics' },
  file: { size: 4_096, mark: '0badcafe0badcafe' },
  delimiter: ',',
};
const imports: Imports = {
  stores: [{ id: 'web', name: 'Acme Optics', currency: 'USD', timeZone: 'America/New_York' }],
  currency: 'USD',
  timeZone: 'America/New_York',
  items: [],
};
const taken = { order: '1001', placedAt: '2026-11-20T14:32:00Z', sku: 'FRAME-1', title: 'Round frame' };
const preview: ImportPreview = {
  currency: 'USD',
  timeZone: 'America/New_York',
  lines: 40,
  refused: 1,
  taken: [
    { line: 2, ...taken, quantity: 1, amount: 12_900 },
    { line: 3, ...taken, sku: 'CLOTH', title: 'Cleaning cloth', quantity: 2, amount: 990 },
    { line: 4, ...taken, order: '1002', placedAt: '2026-11-20T15:02:00Z', quantity: 1, amount: 12_900 },
  ],
  refusals: [refusal],
};

/** A batch with its report, imports of a host and of a customer, and what a customer is shown before one. */
export const orderFixtures = { batch, report, done, refusal, begun, imports, preview };
