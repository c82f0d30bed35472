import type { Blocker, UsageMeter } from '@varai/client';
import type { CataloguePlan } from './catalogue.ts';
import { limitOf } from './losses.ts';
import type { ProviderSubscription } from './provider.ts';

export interface BlockerFacts {
  readonly truth: ProviderSubscription;
  readonly target: CataloguePlan;
  readonly due: number;
  readonly currency: string;
  readonly meters: readonly UsageMeter[];
  readonly requireAddress: boolean;
}

/** What stands in the way of a change, with what removes it; the most urgent first. */
export function blockersOf(facts: BlockerFacts): Blocker[] {
  return [...overdue(facts), ...method(facts), ...address(facts), ...usage(facts)];
}

function overdue({ truth, currency }: BlockerFacts): Blocker[] {
  if (!truth.overdue) return [];
  const { id, amountDue } = truth.overdue;
  const message = 'An invoice is open. Pay it first.';
  return [
    { code: 'invoice_open', message, remedy: 'pay_invoice', invoiceId: id, amountDue: { amount: amountDue, currency } },
  ];
}

function method({ truth, due }: BlockerFacts): Blocker[] {
  const needed = truth.collection === 'charge_automatically' && (due > 0 || truth.status !== 'trialing');
  if (truth.method || !needed) return [];
  return [{ code: 'method_missing', message: 'No payment method is on file.', remedy: 'add_card' }];
}

function address({ truth, requireAddress }: BlockerFacts): Blocker[] {
  if (truth.addressed || !requireAddress) return [];
  return [
    {
      code: 'address_missing',
      message: 'The tax cannot be worked out without a billing address.',
      remedy: 'add_address',
    },
  ];
}

/** For whoever reads the answer itself: an element words it in the customer's language. */
const said = (meter: UsageMeter['id'], amount: number): string =>
  meter === 'storage'
    ? `${Math.ceil(amount / 1e8) / 10} GB`
    : `${amount} ${amount === 1 ? 'team member' : 'team members'}`;

/** Tokens and calls begin anew with each period; only what stays can be too much. */
function usage({ target, meters }: BlockerFacts): Blocker[] {
  const staying = meters.filter(({ id }) => id === 'seats' || id === 'storage');
  return staying.flatMap((meter) => {
    const limit = limitOf(target.limits, meter.id);
    if (limit === null || meter.used <= limit) return [];
    const message = `${target.name} allows ${said(meter.id, limit)}; ${said(meter.id, meter.used)} are in use.`;
    return [
      {
        code: `${meter.id}_exceeded`,
        message,
        remedy: 'reduce_usage' as const,
        meter: meter.id,
        limit,
        used: meter.used,
      },
    ];
  });
}
