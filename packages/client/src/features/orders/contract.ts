import { endpoint } from '../../core/contract.ts';
import type {
  LowStock,
  LowStockInput,
  ProductBatch,
  ProductImportStart,
  ProductReport,
  StockBatch,
} from './product-schema.ts';
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

export type {
  LowStock,
  LowStockInput,
  Product,
  ProductBatch,
  ProductFormat,
  ProductImportStart,
  ProductInput,
  ProductReport,
  StockBatch,
  StockLevel,
  StockLevelInput,
} from './product-schema.ts';

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

export const products = {
  record: endpoint<ProductBatch, ProductReport>({
    method: 'POST',
    path: '/api/products',
    auth,
    summary: 'Take products in: up to 1,000, each by its newest version',
  }),
  stock: endpoint<StockBatch, ProductReport>({
    method: 'POST',
    path: '/api/products/stock',
    auth,
    summary: 'Take stock levels in: up to 1,000, each by its newest count',
  }),
  low: endpoint<LowStockInput, { items: LowStock[]; nextCursor: string | null }>({
    method: 'GET',
    path: '/api/products/low',
    auth,
    summary: 'Products of a store that are running out, 100 at a time',
  }),
  importStart: endpoint<ProductImportStart, Import>({
    method: 'POST',
    path: '/api/products/imports',
    auth,
    summary: 'Begin to import a CSV file of products and stock; it goes on as an import of orders does',
  }),
};
