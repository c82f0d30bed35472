import { endpoint } from '../../core/contract.ts';
import type {
  LowStock,
  LowStockInput,
  ProductBatch,
  ProductImportStart,
  ProductReport,
  StockBatch,
} from './product-schema.ts';
import type {
  CustomerImport,
  CustomerImportPart,
  CustomerImportStart,
  ImportPreview,
  ImportPreviewInput,
} from './customer-schema.ts';
import { orderReads } from './reads.ts';
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

export type {
  CountedStore,
  CustomerImport,
  CustomerImportPart,
  CustomerImportStart,
  FileMark,
  ImportPreview,
  ImportPreviewInput,
  Imports,
  PreviewLine,
} from './customer-schema.ts';

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

const component = 'orders';
const feature = 'import';

/** Files of orders that customers import in a page. */
export const orderImports = {
  ...orderReads,
  preview: endpoint<ImportPreviewInput, ImportPreview>({
    method: 'POST',
    path: '/api/customer/orders/imports/preview',
    component,
    feature,
    summary: 'How the beginning of a file would be read; takes nothing',
  }),
  start: endpoint<CustomerImportStart, CustomerImport>({
    method: 'POST',
    path: '/api/customer/orders/imports',
    component,
    feature,
    summary: 'Begin to import a customer’s CSV file of order lines',
  }),
  part: endpoint<CustomerImportPart, CustomerImport>({
    method: 'POST',
    path: '/api/customer/orders/imports/:id/parts',
    component,
    feature,
    summary: 'Send the next piece of a customer’s file',
  }),
  read: endpoint<{ id: string }, CustomerImport>({
    method: 'GET',
    path: '/api/customer/orders/imports/:id',
    component,
    feature,
    summary: 'How a customer’s import stands, and where it goes on',
  }),
  stop: endpoint<{ id: string }, CustomerImport>({
    method: 'POST',
    path: '/api/customer/orders/imports/:id/stop',
    component,
    feature,
    summary: 'End a customer’s import before its file does; what was taken stays',
  }),
  refusals: endpoint<{ id: string; after?: number | undefined }, { items: ImportRefusal[]; nextAfter: number | null }>({
    method: 'GET',
    path: '/api/customer/orders/imports/:id/refusals',
    component,
    feature,
    summary: 'Lines of a customer’s file that were not taken, and why, 100 at a time',
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
