import type { CsvFormat, ProductFormat } from '@varai/client';
import type { Generated } from 'kysely';

interface Sums {
  revenue: number;
  orders: number;
}

interface Kept {
  account: string;
  store: string;
  sku: string;
  version: Date;
  fingerprint: string;
}

declare module '../../platform/database.ts' {
  interface Tables {
    stores: {
      account: string;
      id: string;
      name: string;
      currency: string;
      time_zone: string;
      created_at: Date;
      counted_at: Date | null;
      forgets: Generated<boolean>;
    };
    forgotten_customers: { account: string; store: string; hash: string; name: string };
    orders: {
      account: string;
      store: string;
      id: string;
      kind: 'order' | 'credit';
      status: 'placed' | 'cancelled';
      test: boolean;
      placed_at: Date;
      version: Date;
      fingerprint: string;
      source: string | null;
      country: string | null;
      customer: string | null;
      net: number;
      items: number;
    };
    order_lines: {
      account: string;
      store: string;
      order_id: string;
      line: number;
      sku: string;
      title: string | null;
      quantity: number;
      amount: number;
    };
    order_customers: { account: string; store: string; customer: string; first_order: string; first_at: Date };
    metric_rollups: Sums & {
      account: string;
      store: string;
      grain: 'minute' | 'hour' | 'day';
      bucket: Date;
      items: number;
      returns: number;
      customer_orders: number;
      new_customers: number;
    };
    metric_country_days: Sums & { account: string; store: string; bucket: Date; country: string };
    order_imports: {
      account: string;
      id: string;
      store: string;
      name: string;
      format: CsvFormat | ProductFormat;
      received: Generated<number>;
      rest: Generated<string>;
      head: readonly string[] | null;
      line: Generated<number>;
      lines: Generated<number>;
      accepted: Generated<number>;
      refused: Generated<number>;
      created_at: Date;
      finished_at: Date | null;
      file_size: Generated<number | null>;
      file_mark: Generated<string | null>;
      stopped: Generated<boolean>;
    };
    products: Kept & { title: string | null; price: number | null; active: boolean; low_at: number | null };
    stock_levels: Kept & { location: string; available: number };
    low_stock: { account: string; store: string; sku: string; available: number; low_at: number; at: Date };
    order_import_refusals: {
      account: string;
      import: string;
      line: number;
      code: string;
      message: string;
      field: string | null;
    };
  }
}
