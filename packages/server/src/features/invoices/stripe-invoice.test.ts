import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { invoiceOf } from './stripe-invoice.ts';

const line = (description: string, amount: number) => ({ description, amount, period: { start: 0, end: 1 } });

const invoice = (changes: object): Stripe.Invoice =>
  // safe: what is read of an invoice is there
  ({
    id: 'in_1',
    currency: 'usd',
    status: 'open',
    number: null,
    description: null,
    total: 10_000,
    amount_paid: 0,
    amount_remaining: 10_000,
    created: 0,
    period_start: 0,
    period_end: 1,
    status_transitions: { paid_at: null },
    lines: { data: [line('Professional', 10_000)] },
    ...changes,
  }) as unknown as Stripe.Invoice;

test('an upgrade is named after what it charges, not after what it gives back', () => {
  const data = [line('Unused time on Starter', -2_000), line('Remaining time on Professional', 12_000)];
  expect(invoiceOf(invoice({ lines: { data } })).description).toBe('Remaining time on Professional');
  expect(invoiceOf(invoice({ lines: { data: data.slice(0, 1) } })).description).toBe('Unused time on Starter');
  expect(invoiceOf(invoice({ lines: { data }, description: 'By hand' })).description).toBe('By hand');
});

test('what was paid and what the balance took are told apart', () => {
  const told = ({ total, amountDue, amountPaid }: ReturnType<typeof invoiceOf>) =>
    [total, amountDue, amountPaid].map(({ amount }) => amount);
  expect(told(invoiceOf(invoice({ amount_remaining: 7_000 })))).toEqual([10_000, 7_000, 0]);
  expect(told(invoiceOf(invoice({ amount_remaining: 6_000, amount_paid: 4_000 })))).toEqual([10_000, 6_000, 4_000]);
});
