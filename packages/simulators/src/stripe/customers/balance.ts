import type { Stripe } from 'stripe';
import { emit } from '../events.ts';
import { identifier, now, type World } from '../world.ts';

/** Moves a customer's balance (negative is credit) and keeps the entry that explains it. */
export function moveBalance(
  world: World,
  customer: Stripe.Customer,
  amount: number,
  type: Stripe.CustomerBalanceTransaction['type'],
  more: { invoice?: string; description?: string | null; currency?: string } = {},
): Stripe.CustomerBalanceTransaction {
  const before = customer.balance;
  customer.balance += amount;
  const entry: Stripe.CustomerBalanceTransaction = {
    id: identifier(world, 'cbtxn'),
    object: 'customer_balance_transaction',
    amount,
    checkout_session: null,
    created: now(world),
    credit_note: null,
    currency: more.currency ?? customer.currency ?? 'usd',
    customer: customer.id,
    customer_account: null,
    description: more.description ?? null,
    ending_balance: customer.balance,
    invoice: more.invoice ?? null,
    livemode: false,
    metadata: {},
    type,
  };
  world.tables.balances[entry.id] = entry;
  emit(world, 'customer.updated', customer, { balance: before });
  return entry;
}
