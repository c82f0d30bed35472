import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { billedOf } from './stripe-line.ts';

const planName = (product: string) => ({ varai_professional: 'Professional' })[product];

interface Given {
  readonly product?: string | null;
  readonly proration?: boolean;
  readonly quantity?: number | null;
}
/** A line of the provider's, with the members that are read. */
const line = (amount: number, { product = 'varai_professional', proration = false, quantity = 1 }: Given = {}) =>
  ({
    amount,
    quantity,
    parent: { subscription_item_details: { proration } },
    pricing: product === null ? null : { price_details: { price: 'price_1', product } },
  }) as unknown as Stripe.InvoiceLineItem; // safe: all that is read

test('a line is a plan’s period, or what a change leaves of one; the rest is the provider’s to say', () => {
  const rows: [line: Stripe.InvoiceLineItem, part: string | undefined][] = [
    [line(19_900), 'period'],
    [line(-7_214, { proration: true }), 'unused'],
    [line(36_214, { proration: true }), 'remaining'],
    [line(19_900, { quantity: null }), 'period'],
    // a trial, several of a thing, a credit, another product, none
    [line(0), undefined],
    [line(0, { proration: true }), undefined],
    [line(59_700, { quantity: 3 }), undefined],
    [line(-500), undefined],
    [line(19_900, { product: 'prod_training' }), undefined],
    [line(19_900, { product: null }), undefined],
  ];
  for (const [given, part] of rows) expect(billedOf(given, planName)).toEqual(part && { plan: 'Professional', part });
});
