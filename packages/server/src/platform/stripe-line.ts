import type { Billed } from '@varai/client';
import type Stripe from 'stripe';
import { idOf } from './stripe-id.ts';

/** The name of the plan that a product of the provider stands for. */
export type PlanName = (product: string) => string | undefined;

/** Whether it is a part of a period that a change has cut. */
export const prorated = ({ parent }: Stripe.InvoiceLineItem): boolean =>
  parent?.subscription_item_details?.proration ?? parent?.invoice_item_details?.proration ?? false;

/**
 * What a line bills of a plan, so that a page can say it in its own language; undefined where the provider's own words
 * say more, as for several of a thing, a trial, or what is no plan.
 */
export function billedOf(line: Stripe.InvoiceLineItem, planName: PlanName): Billed | undefined {
  const product = line.pricing?.price_details?.product;
  const plan = product === undefined ? undefined : planName(idOf(product));
  if (plan === undefined || line.amount === 0 || (line.quantity ?? 1) !== 1) return undefined;
  if (prorated(line)) return { plan, part: line.amount < 0 ? 'unused' : 'remaining' };
  return line.amount > 0 ? { plan, part: 'period' } : undefined;
}
