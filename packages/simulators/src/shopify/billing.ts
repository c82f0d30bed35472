import { gid, instant, type Charge, type Shop, type World } from './world.ts';

/** The arguments of `appSubscriptionCreate`. */
export interface NewCharge {
  readonly name: string;
  readonly returnUrl: string;
  readonly trialDays?: number | null;
  readonly test?: boolean | null;
  readonly replacementBehavior?: Charge['replacement'] | null;
  readonly lineItems: readonly {
    readonly plan: {
      readonly appRecurringPricingDetails?: {
        readonly interval?: Charge['interval'] | null;
        readonly price: Money;
      } | null;
      readonly appUsagePricingDetails?: { readonly terms: string; readonly cappedAmount: Money } | null;
    };
  }[];
}

export type Status = Charge['status'];

interface Money {
  readonly amount: string | number;
  readonly currencyCode: string;
}

const day = 86_400_000;
const lengths: Readonly<Record<Charge['interval'], number>> = { EVERY_30_DAYS: 30 * day, ANNUAL: 365 * day };

/** A charge that nobody approved is gone after two days. */
const patience = 2 * day;

const moneyOf = ({ amount, currencyCode }: Money) => ({ amount: Number(amount).toFixed(2), currencyCode });

export const chargesOf = (shop: Shop): readonly Charge[] => [...shop.charges.values()];

const running = (shop: Shop): Charge | undefined =>
  chargesOf(shop).find(({ status }) => status === 'ACTIVE' || status === 'FROZEN');

/** When the period ends that runs now. */
function periodEnd(world: World, { activatedAt, interval, trialDays }: Charge): number | null {
  if (activatedAt === null) return null;
  let end = activatedAt + trialDays * day + lengths[interval];
  while (end <= world.now()) end += lengths[interval];
  return end;
}

const presentUsage = ({ cappedAmount, terms }: NonNullable<Charge['usage']>, interval: Charge['interval']) => ({
  __typename: 'AppUsagePricing',
  balanceUsed: { amount: '0.00', currencyCode: cappedAmount.currencyCode },
  cappedAmount,
  interval,
  terms,
});

/** As the schema has it. */
export function presentCharge(world: World, charge: Charge) {
  const { id, interval, handle, price, usage, status } = charge;
  const end = status === 'ACTIVE' ? periodEnd(world, charge) : null;
  const parts = [
    ...(price ? [{ __typename: 'AppRecurringPricing', interval, planHandle: handle, price }] : []),
    ...(usage ? [presentUsage(usage, interval)] : []),
  ];
  return {
    id: gid('AppSubscription', id),
    name: charge.name,
    createdAt: instant(charge.createdAt),
    currentPeriodEnd: end === null ? null : instant(end),
    returnUrl: charge.returnUrl,
    status,
    test: charge.test,
    trialDays: charge.trialDays,
    lineItems: parts.map((pricingDetails, place) => ({
      id: gid('AppSubscriptionLineItem', 10 * id + place),
      plan: { pricingDetails },
    })),
  };
}

function become(world: World, shop: Shop, charge: Charge, status: Status): void {
  if (charge.status === status) return;
  charge.status = status;
  world.publish(shop, 'app_subscriptions/update', {
    app_subscription: {
      admin_graphql_api_id: gid('AppSubscription', charge.id),
      admin_graphql_api_shop_id: gid('Shop', 1),
      name: charge.name,
      status,
      created_at: instant(charge.createdAt),
      updated_at: instant(world.now()),
    },
  });
}

/** Makes a charge that waits for the merchant; says what is wrong with it otherwise. */
export function createCharge(
  world: World,
  shop: Shop,
  given: NewCharge,
  handle: string | null = null,
): Charge | string {
  const plans = given.lineItems.map(({ plan }) => plan);
  const recurring = plans.find((plan) => plan.appRecurringPricingDetails)?.appRecurringPricingDetails;
  const usage = plans.find((plan) => plan.appUsagePricingDetails)?.appUsagePricingDetails;
  if (given.name.trim() === '') return "Name can't be blank";
  if (plans.length === 0 || plans.length > 2 || (!recurring && !usage)) return 'Line items are invalid';
  if (recurring && Number(recurring.price.amount) < 0.5) return 'Price must be greater than or equal to 0.5';
  const charge: Charge = {
    id: world.next(),
    name: given.name,
    createdAt: world.now(),
    trialDays: given.trialDays ?? 0,
    test: given.test ?? false,
    returnUrl: given.returnUrl,
    handle,
    interval: recurring?.interval ?? 'EVERY_30_DAYS',
    price: recurring ? moneyOf(recurring.price) : null,
    usage: usage ? { terms: usage.terms, cappedAmount: moneyOf(usage.cappedAmount) } : null,
    replacement: given.replacementBehavior ?? 'STANDARD',
    status: 'PENDING',
    activatedAt: null,
    startsAt: null,
  };
  shop.charges.set(charge.id, charge);
  return charge;
}

/** Whether it waits for the end of what is paid for already. */
function isDeferred(before: Charge, { replacement, interval, price }: Charge): boolean {
  if (before.price?.currencyCode !== price?.currencyCode || replacement === 'APPLY_IMMEDIATELY') return false;
  if (replacement === 'APPLY_ON_NEXT_BILLING_CYCLE') return true;
  const less = Number(price?.amount ?? 0) < Number(before.price?.amount ?? 0);
  return before.interval === 'ANNUAL' && (interval === 'EVERY_30_DAYS' || less);
}

function activate(world: World, shop: Shop, charge: Charge): void {
  const before = running(shop);
  if (before) become(world, shop, before, 'CANCELLED');
  Object.assign(charge, { activatedAt: world.now(), startsAt: null } satisfies Partial<Charge>);
  become(world, shop, charge, 'ACTIVE');
}

/** The merchant approves it: it runs at once, or when the one before has ended. */
export function approve(world: World, shop: Shop, charge: Charge): void {
  const before = running(shop);
  // what a charge that waits for the next period is called meanwhile, the documentation does not say: here it stays PENDING
  if (before && isDeferred(before, charge)) charge.startsAt = periodEnd(world, before);
  else activate(world, shop, charge);
}

export const decline = (world: World, shop: Shop, charge: Charge): void => become(world, shop, charge, 'DECLINED');

/** Ends it at once; says why it cannot. */
export function cancelCharge(world: World, shop: Shop, charge: Charge): string | undefined {
  if (charge.status !== 'ACTIVE' && charge.status !== 'FROZEN') return 'The app subscription is not active.';
  become(world, shop, charge, 'CANCELLED');
  return undefined;
}

/** What an uninstalled app was paid for ends at once. */
export function endAll(world: World, shop: Shop): void {
  for (const charge of chargesOf(shop))
    if (charge.status === 'ACTIVE' || charge.status === 'FROZEN') become(world, shop, charge, 'CANCELLED');
    else if (charge.status === 'PENDING') become(world, shop, charge, 'EXPIRED');
}

export function freezeAll(world: World, shop: Shop, frozen: boolean): void {
  for (const charge of chargesOf(shop))
    if (charge.status === (frozen ? 'ACTIVE' : 'FROZEN')) become(world, shop, charge, frozen ? 'FROZEN' : 'ACTIVE');
}

/** What happens by itself. */
export function passTime(world: World, shop: Shop): void {
  for (const charge of chargesOf(shop)) {
    if (charge.status !== 'PENDING') continue;
    if (charge.startsAt !== null) {
      if (charge.startsAt <= world.now()) activate(world, shop, charge);
    } else if (charge.createdAt + patience <= world.now()) become(world, shop, charge, 'EXPIRED');
  }
}
