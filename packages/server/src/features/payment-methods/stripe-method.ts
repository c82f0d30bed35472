import type Stripe from 'stripe';
import { plainOrNull } from '../../platform/plain-text.ts';
import { idOf } from '../../platform/stripe-id.ts';
import type { KeptMethod, MethodProvider, RunningSubscription } from './provider.ts';

const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** What the provider says of a card or an account, under the name of its type. */
const detailOf = (method: Stripe.PaymentMethod) =>
  // safe: read only where they are; whatever is of another kind has neither
  ((method as unknown as Record<string, unknown>)[method.type] ?? {}) as {
    readonly last4?: string | null;
    readonly fingerprint?: string | null;
  };

export function kept(method: Stripe.PaymentMethod): KeptMethod {
  const { id, type, card, created } = method;
  const { name, email, phone, address } = method.billing_details;
  const own = detailOf(method);
  return {
    id,
    type,
    brand: card?.display_brand ?? card?.brand ?? type,
    last4: own.last4 ?? '',
    wallet: card?.wallet?.type ?? null,
    expMonth: card?.exp_month ?? null,
    expYear: card?.exp_year ?? null,
    bankName: plainOrNull(method.us_bank_account?.bank_name),
    createdAt: timeOf(created),
    fingerprint: own.fingerprint ?? null,
    billingDetails: {
      name: plainOrNull(name),
      email: plainOrNull(email),
      phone: plainOrNull(phone),
      country: plainOrNull(address?.country),
      postalCode: plainOrNull(address?.postal_code),
      line1: plainOrNull(address?.line1),
      line2: plainOrNull(address?.line2),
      city: plainOrNull(address?.city),
      state: plainOrNull(address?.state),
    },
  };
}

/** What pays once and leaves a SEPA debit (https://docs.stripe.com/payments/ideal/set-up-payment). */
const once = new Set(['bancontact', 'ideal', 'sofort']);

export function setupEnd(intent: Stripe.SetupIntent): NonNullable<Awaited<ReturnType<MethodProvider['findSetup']>>> {
  const { status, payment_method: method, created, metadata, last_setup_error: error } = intent;
  const end = status === 'succeeded' ? 'saved' : /^(processing|requires_action)$/.test(status) ? 'waiting' : 'refused';
  return {
    account: metadata?.['varai_account'] ?? null,
    status: end,
    method: method === null ? null : idOf(method),
    failure: end === 'refused' && error ? { code: error.code ?? null, declineCode: error.decline_code ?? null } : null,
    leavesDebit: typeof method === 'object' && method !== null && once.has(method.type),
    createdAt: timeOf(created),
  };
}

export function running(subscription: Stripe.Subscription): RunningSubscription {
  const { id, items, schedule, default_payment_method: own, cancel_at: cancelAt } = subscription;
  const periodEnd = Math.min(...items.data.map((item) => item.current_period_end));
  const next =
    subscription.trial_end !== null && subscription.status === 'trialing' ? subscription.trial_end : periodEnd;
  const ends = subscription.cancel_at_period_end || (cancelAt !== null && cancelAt <= next);
  return {
    id,
    default: own === null ? null : idOf(own),
    paid: items.data.some(({ price, quantity = 1 }) => (price.unit_amount ?? 1) * quantity > 0),
    schedule: schedule === null ? null : idOf(schedule),
    renewsAt: ends || !Number.isFinite(next) ? null : timeOf(next),
  };
}

/** What an invoice renews: what stands in the line that credits and charges no remaining time. */
export function productOf({ lines }: Pick<Stripe.Invoice, 'lines'>): string | null {
  const line = lines.data.find(({ pricing, parent }) => {
    const { subscription_item_details: item } = parent ?? {};
    return pricing?.price_details && item && !item.proration;
  });
  return line?.pricing?.price_details?.product ?? null;
}

const said = (text: string | null | undefined, before: string | null): string =>
  text === undefined ? (before ?? '') : (text ?? '');

/** Stripe takes an address as a whole, and an empty text for what shall go. */
export function updateOf(
  { billingDetails: before }: KeptMethod,
  { expiry, billingDetails: now }: Parameters<MethodProvider['update']>[1],
): Stripe.PaymentMethodUpdateParams {
  return {
    ...(expiry && { card: { exp_month: expiry.month, exp_year: expiry.year } }),
    ...(now && {
      billing_details: {
        name: said(now.name, before.name),
        email: said(now.email, before.email),
        phone: before.phone ?? '',
        address: {
          country: said(now.country, before.country),
          postal_code: said(now.postalCode, before.postalCode),
          line1: said(now.line1, before.line1),
          line2: said(now.line2, before.line2),
          city: said(now.city, before.city),
          state: said(now.state, before.state),
        },
      },
    }),
  };
}
