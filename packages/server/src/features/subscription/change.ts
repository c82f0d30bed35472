import type { ChangeStatus, Interval } from '@varai/client';
import type { ProviderSubscription } from './provider.ts';

/**
 * What is left to do with the provider: `send` the change, `keep` today's plan, `wait` for money or for a date, or nothing.
 */
export type Step = 'send' | 'keep' | 'wait' | 'done';

/** A confirmed quote, with all that sending it again needs. Times are Dates, amounts minor units. */
export interface StoredChange {
  readonly id: string;
  readonly account: string;
  readonly quoteId: string;
  readonly planId: string;
  readonly interval: Interval;
  readonly direction: 'upgrade' | 'downgrade' | 'interval';
  readonly timing: 'immediately' | 'period_end';
  readonly fromPlanId: string;
  readonly fromInterval: Interval;
  readonly status: ChangeStatus;
  readonly step: Step;
  /** Counts how often a schedule was put back; part of the provider's keys. */
  readonly attempt: number;
  readonly customer: string;
  readonly subscriptionId: string;
  readonly itemId: string;
  readonly priceId: string;
  readonly quantity: number;
  readonly prorationDate: number | null;
  readonly behaviour: 'pending_if_incomplete' | 'error_if_incomplete';
  /** What the subscription was when the quote was confirmed. */
  readonly fingerprint: string;
  readonly dueNow: number;
  readonly recurring: number;
  readonly currency: string;
  /** The change whose money is awaited while this one's schedule is laid aside. */
  readonly suspendedBy: string | null;
  readonly invoiceId: string | null;
  readonly amountDue: number | null;
  readonly effectiveAt: Date | null;
  readonly expiresAt: Date | null;
  readonly failureCode: string | null;
  readonly failureDeclineCode: string | null;
  readonly failureMethod: string | null;
  /** Only a look that began after this one may conclude that the change is gone. */
  readonly waitSync: number;
  readonly locale: string | null;
  readonly createdAt: Date;
}

export type ChangePatch = Partial<Omit<StoredChange, 'id' | 'account' | 'createdAt'>>;

export const openStatuses: readonly ChangeStatus[] = ['processing', 'requires_action', 'requires_payment_method'];

export const isOpen = (change: StoredChange): boolean => openStatuses.includes(change.status);

const at = (seconds: number): Date => new Date(seconds * 1000);

const noFailure = { failureCode: null, failureDeclineCode: null, failureMethod: null } satisfies ChangePatch;

/**
 * What the provider's truth says about a change; undefined when nothing new.
 *
 * `sync` is the number of the look. A closed change is opened by one thing only: the provider has it after all, applied or
 * waiting for its money. It was given up while its last call was still on the way.
 */
export function settle(
  change: StoredChange,
  truth: ProviderSubscription | undefined,
  sync: number,
  now: Date,
): ChangePatch | undefined {
  if (change.status === 'succeeded') return undefined;
  if (truth?.change === change.id) return applied(change, truth, now);
  if (change.suspendedBy !== null) return undefined;
  if (truth?.pending?.change === change.id) return waiting(change, truth);
  if (change.step === 'done') return undefined;
  if (truth && hasCome(change, truth)) return applied(change, truth, now);
  if (truth?.schedule?.change === change.id && truth.schedule.nextAt !== null) {
    return { status: 'scheduled', step: leaveSend(change.step), effectiveAt: at(truth.schedule.nextAt), ...noFailure };
  }
  const ended = truth === undefined || truth.endedAt !== null;
  if (change.step === 'send' && !ended) return undefined;
  if (sync <= change.waitSync) return undefined;
  const gaveUp = change.step === 'keep' || change.timing === 'period_end' || ended;
  return { status: gaveUp ? 'canceled' : 'expired', step: 'done', expiresAt: null };
}

/** Its date has passed and its price runs: a schedule that has ended since takes its mark with it. */
const hasCome = (change: StoredChange, truth: ProviderSubscription): boolean =>
  change.status === 'scheduled' &&
  change.step !== 'send' &&
  change.effectiveAt !== null &&
  truth.priceId === change.priceId &&
  at(truth.periodStart) >= change.effectiveAt;

/** Whether it is still to be learned which invoice charges for it. */
export const wantsInvoice = (change: StoredChange): boolean =>
  change.timing === 'immediately' && change.invoiceId === null && change.status !== 'succeeded';

const leaveSend = (step: Step): Step => (step === 'keep' ? 'keep' : 'wait');

function applied(change: StoredChange, truth: ProviderSubscription, now: Date): ChangePatch {
  const invoice = wantsInvoice(change) ? truth.changeInvoice : null;
  return {
    status: 'succeeded',
    step: 'done',
    suspendedBy: null,
    expiresAt: null,
    effectiveAt: change.timing === 'period_end' ? change.effectiveAt : now,
    ...noFailure,
    ...(invoice && { invoiceId: invoice.id, amountDue: invoice.amountDue }),
  };
}

function waiting(change: StoredChange, truth: ProviderSubscription): ChangePatch {
  const invoice = truth.changeInvoice;
  const failure = truth.payment?.failure ?? null;
  return {
    status: statusOf(truth.payment?.status),
    step: leaveSend(change.step),
    expiresAt: truth.pending ? at(truth.pending.expiresAt) : null,
    failureCode: failure?.code ?? null,
    failureDeclineCode: failure?.declineCode ?? null,
    failureMethod: failure?.paymentMethodId ?? null,
    ...(change.invoiceId === null && invoice && { invoiceId: invoice.id, amountDue: invoice.amountDue }),
  };
}

function statusOf(payment: string | undefined): ChangeStatus {
  if (payment === 'requires_action') return 'requires_action';
  if (payment === 'requires_payment_method' || payment === 'requires_confirmation') return 'requires_payment_method';
  return 'processing';
}
