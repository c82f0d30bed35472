import { endpoint } from '../../core/contract.ts';
import type { Import, ImportPart, ImportRefusal, ImportStart, OrderBatch, OrderReport } from './schema.ts';

export { orderErrors } from './errors.ts';
export type {
  CsvFormat,
  Import,
  ImportPart,
  ImportRefusal,
  ImportStart,
  Order,
  OrderBatch,
  OrderInput,
  OrderLine,
  OrderReport,
  Store,
} from './schema.ts';

const auth = 'secret-key';

export const orders = {
  record: endpoint<OrderBatch, OrderReport>({
    method: 'POST',
    path: '/api/orders',
    auth,
    summary: 'Take orders in: up to 1,000, each by its newest version',
  }),
  importStart: endpoint<ImportStart, Import>({
    method: 'POST',
    path: '/api/orders/imports',
    auth,
    summary: 'Begin to import a CSV file of order lines',
  }),
  importPart: endpoint<ImportPart, Import>({
    method: 'POST',
    path: '/api/orders/imports/:id/parts',
    auth,
    summary: 'Send the next piece of the file',
  }),
  importRead: endpoint<{ id: string; account: string }, Import>({
    method: 'GET',
    path: '/api/orders/imports/:id',
    auth,
    summary: 'How an import stands, and where it goes on',
  }),
  importRefusals: endpoint<
    { id: string; account: string; after?: number | undefined },
    { items: ImportRefusal[]; nextAfter: number | null }
  >({
    method: 'GET',
    path: '/api/orders/imports/:id/refusals',
    auth,
    summary: 'Lines that were not taken, and why, 100 at a time',
  }),
};
