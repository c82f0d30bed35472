import type { Upcoming } from '@varai/client';
import type Stripe from 'stripe';
import { plainText } from '../../platform/plain-text.ts';
import { idOf } from '../../platform/stripe-id.ts';
import { billedOf, type PlanName } from '../../platform/stripe-line.ts';
import { iso } from './stripe-invoice.ts';

const running = new Set(['active', 'trialing', 'past_due', 'unpaid']);

/** The provider's own preview of the next invoice; nothing here is added up but its taxes and its discounts. */
export async function upcomingInvoice(
  stripe: Stripe,
  customer: string,
  planName: PlanName = () => undefined,
): Promise<Upcoming> {
  const { data } = await stripe.subscriptions.list({ customer, limit: 20 });
  const subscription = data.find(({ status }) => running.has(status));
  if (!subscription) return { upcoming: null, reason: 'none', endsAt: null };

  const at = subscription.items.data[0]?.current_period_end ?? subscription.created;
  const { cancel_at: cancelAt, cancel_at_period_end: atPeriodEnd } = subscription;
  const endsAt = cancelAt ?? (atPeriodEnd ? at : null);
  if (endsAt !== null && endsAt <= at) return { upcoming: null, reason: 'ends', endsAt: iso(endsAt) };

  const { schedule } = subscription;
  try {
    const preview = await stripe.invoices.createPreview(
      schedule ? { customer, schedule: idOf(schedule) } : { customer, subscription: subscription.id },
    );
    return { upcoming: present(preview, at, planName), reason: null, endsAt: null };
  } catch (error) {
    if ((error as { code?: string }).code !== 'invoice_upcoming_none') throw error;
    return { upcoming: null, reason: 'none', endsAt: null };
  }
}

function present(preview: Stripe.Invoice, at: number, planName: PlanName): NonNullable<Upcoming['upcoming']> {
  const currency = preview.currency.toUpperCase();
  const money = (amount: number) => ({ amount, currency });
  const whole = { periodStart: iso(at), periodEnd: iso(at) };
  const sum = (amounts: readonly { amount: number }[] | null | undefined) =>
    (amounts ?? []).reduce((all, { amount }) => all + amount, 0);
  const added = [
    { kind: 'discount' as const, description: 'Discount', amount: -sum(preview.total_discount_amounts) },
    {
      kind: 'tax' as const,
      description: 'Tax',
      amount: sum(preview.total_taxes?.filter(({ tax_behavior: how }) => how === 'exclusive')),
    },
    {
      kind: 'balance' as const,
      description: 'Applied balance',
      amount: preview.amount_due - Math.max(preview.total, 0),
    },
  ].filter(({ amount }) => amount !== 0);

  return {
    total: money(preview.total),
    amountDue: money(preview.amount_due),
    at: iso(at),
    lines: [
      ...preview.lines.data.map((line) => {
        const { description, amount, period } = line;
        const billed = billedOf(line, planName);
        return {
          kind: 'item' as const,
          description: plainText(description ?? ''),
          ...(billed && { billed }),
          amount: money(amount),
          periodStart: iso(period.start),
          periodEnd: iso(period.end),
        };
      }),
      ...added.map(({ amount, ...named }) => ({ ...named, amount: money(amount), ...whole })),
    ],
  };
}
