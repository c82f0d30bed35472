import { choice, emptyable, flag, hash, integer, listOf, metadata, moment, text, type Read } from '../http/fields.ts';

/** One phase as a request gives it. */
export const phaseFields = {
  add_invoice_items: listOf(hash({})),
  automatic_tax: hash({ enabled: flag }, 'enabled'),
  billing_cycle_anchor: choice('automatic', 'phase_start'),
  collection_method: choice('charge_automatically'),
  currency: text,
  default_payment_method: text,
  default_tax_rates: emptyable(listOf(text)),
  description: emptyable(text),
  discounts: emptyable(listOf(hash({}))),
  duration: hash({ interval: choice('day', 'week', 'month', 'year'), interval_count: integer }, 'interval'),
  end_date: moment('now'),
  items: listOf(hash({ price: text, quantity: integer, metadata, tax_rates: emptyable(listOf(text)) }, 'price')),
  metadata,
  proration_behavior: choice('always_invoice', 'create_prorations', 'none'),
  start_date: moment('now'),
  trial: flag,
  trial_end: moment('now'),
};

export type PhaseOrder = Read<typeof phaseFields>;
