import type { TokenPurchase, UsageMeter } from '@varai/client';
import type { Generated } from 'kysely';
import type { MeterId } from './meters.ts';

declare module '../../platform/database.ts' {
  interface Tables {
    usage_counters: {
      account: string;
      meter: MeterId;
      period_start: Date;
      used: number;
      last_at: Date | null;
      last_id: string | null;
      pushed: Generated<number>;
      pushes: Generated<number>;
      unsaid: Generated<boolean>;
    };
    usage_events: {
      account: string;
      id: string;
      meter: MeterId;
      quantity: number;
      at: Date;
      period_start: Date;
    };
    usage_periods: {
      account: string;
      starts_at: Date;
      ends_at: Date;
      token_limit: number | null;
      overage: number | null;
      gauges_due: Generated<boolean>;
    };
    usage_alerts: {
      account: string;
      meter: MeterId;
      period_start: Date;
      level: NonNullable<UsageMeter['alert']>;
      used: number;
      allowance: number;
      ends_at: Date;
      at: Date;
      told_at: Date | null;
    };
    usage_pushes: {
      account: string;
      id: string;
      meter: MeterId;
      customer: string;
      quantity: number;
      at: Date;
      attempts: Generated<number>;
      next_at: Date;
      asked_at: Date | null;
      state: Generated<'open' | 'sent' | 'unknown'>;
    };
    token_purchases: {
      account: string;
      id: string;
      offer: string | null;
      package_id: string;
      price_id: string;
      tokens: number;
      amount: number;
      taxed: Generated<boolean>;
      tax_rates: Generated<string[]>;
      currency: string;
      customer: string;
      method: string | null;
      attempt: Generated<number>;
      attempted: Generated<number>;
      invoice_id: string | null;
      status: TokenPurchase['status'];
      failure_code: string | null;
      failure_decline_code: string | null;
      created_at: Date;
      looked_at: Date;
      paid_at: Date | null;
      charged: number | null;
      balance_used: number | null;
    };
  }
}
