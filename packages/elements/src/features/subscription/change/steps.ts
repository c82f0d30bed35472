import type { PreviewInput, Quote } from '@varai/client';
import type { Subscriber } from '../account.ts';
import type { Step } from '../events.ts';
import type { Flow } from './flow.ts';

const steps: Record<Flow['at'], Step> = {
  quoting: 'review',
  review: 'review',
  failed: 'review',
  sending: 'pay',
  waiting: 'pay',
  refused: 'pay',
  closed: 'pay',
  done: 'done',
};

/** Where the customer is; who pays nothing is not at paying. */
export const stepOf = ({ at }: Flow, pays: boolean): Step => (steps[at] === 'pay' && !pays ? 'review' : steps[at]);

/** Whether a change will be paid for, before anybody has said what it costs. */
export function mayPay({ plans, subscription }: Subscriber, { planId }: PreviewInput): boolean {
  const price = (plan: string) => plans.find(({ id }) => id === plan)?.prices.month.amount ?? 0;
  return price(planId) > price(subscription.planId);
}

/** Whether a change is paid for on its way, by the last quote or what became of it; `before` where neither says so. */
export function isPaid(flow: Flow, quote: Quote | undefined, before: boolean): boolean {
  if (flow.at === 'refused') return true;
  // its invoice is sent
  if (quote) return quote.dueNow.amount > 0 && quote.collection !== 'send_invoice';
  const due = 'change' in flow ? flow.change.amountDue : undefined;
  return due ? due.amount > 0 : before || flow.at === 'waiting';
}
