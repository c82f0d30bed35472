import { subscriptionErrors, type Interval, type SubscriptionStatus } from '@varai/client';
import { minorOf } from '../../../platform/decimal.ts';
import { catalogue, findPlan } from '../catalogue.ts';
import type { Mirror } from '../mirror.ts';
import { documents } from './documents.ts';
import type { BillingShop, Sighted } from './ports.ts';

export interface AppSubscription {
  readonly id: string;
  readonly name: string;
  readonly status: 'ACCEPTED' | 'ACTIVE' | 'CANCELLED' | 'DECLINED' | 'EXPIRED' | 'FROZEN' | 'PENDING';
  readonly createdAt: string;
  readonly currentPeriodEnd: string | null;
  readonly trialDays: number;
  readonly lineItems: readonly {
    readonly plan: {
      readonly pricingDetails: {
        readonly interval?: 'ANNUAL' | 'EVERY_30_DAYS';
        readonly planHandle?: string | null;
        readonly price?: { readonly amount: string; readonly currencyCode: string };
      };
    };
  }[];
}

/** What Shopify says of the charges of one shop at this moment. */
export interface Charges {
  /** As in the addresses of the admin. */
  readonly app: string | null;
  readonly active: readonly AppSubscription[];
  /** The newest first. */
  readonly all: readonly AppSubscription[];
}

interface Said {
  readonly currentAppInstallation: {
    readonly app: { readonly handle: string | null };
    readonly activeSubscriptions: readonly AppSubscription[];
    readonly allSubscriptions: { readonly nodes: readonly AppSubscription[] };
  };
}

const day = 86_400_000;

/** One call. */
export async function readCharges(shop: BillingShop): Promise<Charges> {
  const { currentAppInstallation: said } = await shop.ask<Said>(documents.billing);
  return { app: said.app.handle, active: said.activeSubscriptions, all: said.allSubscriptions.nodes };
}

/** Ours of the plan that is charged: by its handle where Shopify sells it, by its name where we do. */
function planOf({ name }: AppSubscription, handle: string | null, handles: ReadonlyMap<string, string>): string {
  const plan =
    handle === null ? catalogue.find((one) => one.name === name)?.id : findPlan(handles.get(handle) ?? handle)?.id;
  if (plan !== undefined) return plan;
  throw subscriptionErrors.plan_not_found({
    message: `Shopify charges for ${handle ?? name}, which is no plan here. Say which it is in SHOPIFY_PLANS.`,
  });
}

/** The beginning of the period that ends then. */
function startOf(end: Date, interval: Interval): Date {
  if (interval === 'month') return new Date(end.getTime() - 30 * day);
  const start = new Date(end);
  start.setUTCFullYear(start.getUTCFullYear() - 1);
  return start;
}

const after = (start: Date, interval: Interval): Date =>
  new Date(start.getTime() + (interval === 'month' ? 30 : 365) * day);

/** A subscription that runs or is on hold, in the product's terms. @throws VaraiError `subscription/plan_not_found` */
export function sighted(subscription: AppSubscription, handles: ReadonlyMap<string, string>, now: Date): Sighted {
  const details = subscription.lineItems.map(({ plan }) => plan.pricingDetails).find(({ price }) => price);
  const { interval: every = 'EVERY_30_DAYS', planHandle = null, price } = details ?? {};
  const interval = every === 'ANNUAL' ? 'year' : 'month';
  const startedAt = new Date(subscription.createdAt);
  const periodEnd = subscription.currentPeriodEnd
    ? new Date(subscription.currentPeriodEnd)
    : after(startedAt, interval);
  const begins = startOf(periodEnd, interval);
  const trialEnd = subscription.trialDays > 0 ? new Date(startedAt.getTime() + subscription.trialDays * day) : null;
  const onTrial = trialEnd !== null && trialEnd > now;
  const status: SubscriptionStatus = subscription.status === 'FROZEN' ? 'paused' : onTrial ? 'trialing' : 'active';
  const currency = price?.currencyCode ?? 'USD';
  return {
    subscriptionId: subscription.id,
    planId: planOf(subscription, planHandle, handles),
    interval,
    status,
    price: { amount: minorOf(price?.amount ?? '0', currency), currency },
    startedAt,
    periodStart: begins > startedAt ? begins : startedAt,
    periodEnd,
    trialEnd: onTrial ? trialEnd : null,
    cancelAt: null,
  };
}

/** What was seen before, which runs no longer. */
export const ended = ({ account: _, sync: __, ...mirror }: Mirror, now: Date): Sighted =>
  mirror.status === 'canceled' ? mirror : { ...mirror, status: 'canceled', cancelAt: now };

/** What was seen before, while the shop is frozen and nobody may ask it. */
export const onHold = ({ account: _, sync: __, ...mirror }: Mirror): Sighted =>
  mirror.status === 'canceled' ? mirror : { ...mirror, status: 'paused' };
