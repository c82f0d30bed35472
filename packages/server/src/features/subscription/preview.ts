import { subscriptionErrors, type Interval, type Quote, type QuoteLine } from '@varai/client';
import { languageOf } from '../../platform/language.ts';
import { blockersOf } from './blockers.ts';
import { directionOf, findPlan } from './catalogue.ts';
import { fingerprintOf } from './fingerprint.ts';
import { lineWords } from './line-words.ts';
import { lossesOf } from './losses.ts';
import type { SubscriptionPorts } from './ports.ts';
import type { ItemChange, ProviderLine, ProviderPreview, ProviderSubscription } from './provider.ts';
import type { Promised } from './quote.ts';

/** Seconds for which a quote can be confirmed. */
export const quoteLife = 30 * 60;

/**
 * Where the provider takes its own second (the interval changes, and with it the billing date), the total moves by a cent
 * every few minutes, so such a quote is not held for long.
 */
export const movingQuoteLife = 2 * 60;

export interface Wish {
  readonly planId: string;
  readonly interval: Interval;
  /** When a change shall take effect that waits for the period's end otherwise. */
  readonly downgrade?: Quote['timing'] | undefined;
  /** Unix seconds; undefined takes the billing clock's. Kept when an earlier quote is checked again. */
  readonly prorationDate?: number | null;
  /** BCP 47; the language of the lines and of what is lost. */
  readonly locale?: string | null;
}

/** A quote with what a confirmation is made from. */
export interface Offer {
  readonly quote: Quote;
  readonly promised: Promised;
  readonly item: ItemChange;
}

/**
 * When a change takes effect. What lowers the plan or shortens the interval waits for the period's end unless asked
 * otherwise; in a trial nothing has been paid, so everything is at once and the trial goes on.
 */
export function timingOf(
  truth: ProviderSubscription,
  planId: string,
  interval: Interval,
  asked?: Quote['timing'],
): Quote['timing'] {
  if (truth.status === 'trialing') return 'immediately';
  const lower =
    directionOf(truth.planId, planId) === 'downgrade' || (truth.interval === 'year' && interval === 'month');
  return lower ? (asked ?? 'period_end') : 'immediately';
}

/** The same wish as an earlier quote's, as things are now: "at once" stands only for the step down that it was said of. */
export const wishOf = ({ planId, interval, asked, language }: Promised, truth: ProviderSubscription): Wish => ({
  planId,
  interval,
  ...(asked === directionOf(truth.planId, planId) && { downgrade: 'immediately' }),
  locale: language,
});

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

/**
 * Works a change out: what is due now and what each period costs are two previews of the provider, passed through.
 * Costs two calls to the provider (one when nothing is due now). Throws `subscription/plan_not_found`.
 */
export async function makeOffer(
  ports: SubscriptionPorts,
  account: string,
  truth: ProviderSubscription,
  wish: Wish,
): Promise<Offer> {
  const target = findPlan(wish.planId);
  const from = findPlan(truth.planId);
  const priceId = target && (await ports.prices.id(target.id, wish.interval));
  if (!target || !from || !priceId) throw subscriptionErrors.plan_not_found();

  const { quantity, itemId } = truth;
  const direction = directionOf(truth.planId, target.id);
  const timing = timingOf(truth, target.id, wish.interval, wish.downgrade);
  const timed = { ...wish, timing };
  const prorationDate = wish.prorationDate === undefined ? prorationDateOf(ports, truth, timed) : wish.prorationDate;
  const item: ItemChange = {
    customer: truth.customer,
    subscription: truth.id,
    itemId,
    priceId,
    quantity,
    prorationDate,
  };

  // in a trial nothing is billed at once, and Stripe's preview would show the trial's end instead
  const atOnce = timing === 'immediately' && truth.status !== 'trialing';
  const now = atOnce ? await ports.provider.previewNow(item, truth.addressed) : undefined;
  const later = await ports.provider.previewRecurring({ ...item, prorationDate: null }, truth.addressed);
  const currency = later.currency;
  const due = now?.due ?? 0;
  const credit = Math.max(0, -(now?.total ?? 0));
  const promised: Promised = {
    planId: target.id,
    interval: wish.interval,
    timing,
    asked: timing === timingOf(truth, target.id, wish.interval) ? null : direction,
    prorationDate,
    due,
    credit,
    recurring: later.total,
    currency,
    fingerprint: fingerprintOf(truth),
    language: wish.locale ? languageOf(wish.locale) : null,
    expiresAt:
      Math.floor(ports.clock.now().getTime() / 1000) + (now && prorationDate === null ? movingQuoteLife : quoteLife),
  };
  const [meters, owner] = await Promise.all([ports.usage(account), ports.store.account(account)]);
  const reader = { locale: wish.locale, timeZone: owner?.timeZone ?? 'UTC' };
  const quote: Quote = {
    id: ports.seal.seal(account, promised),
    planId: target.id,
    interval: wish.interval,
    direction,
    timing,
    dueNow: { amount: due, currency },
    recurring: {
      price: { amount: later.total, currency },
      list: { amount: listOf(later, target.id), currency },
      interval: wish.interval,
      from: iso(nextCharge(truth, timed, now)),
      ...laterLines(later, reader),
    },
    lines: (now?.lines ?? []).map((line) => present(line, currency, reader)),
    credit: { amount: credit, currency },
    effectiveAt: timing === 'period_end' ? iso(truth.periodEnd) : ports.billingClock.now().toISOString(),
    expiresAt: iso(promised.expiresAt),
    losses: lossesOf(from, target, wish.locale ?? null),
    blockers: blockersOf({ truth, target, due, currency, meters, requireAddress: ports.requireAddress ?? true }),
    collection: truth.collection,
    ...(truth.method && truth.collection === 'charge_automatically' && { paymentMethod: methodOf(truth.method) }),
    computedBy: 'stripe',
  };
  return { quote, promised, item };
}

/** The plan's own lines, as the provider has them. */
const listOf = ({ lines }: ProviderPreview, plan: string): number =>
  lines.reduce((sum, { planId, proration, amount }) => (planId === plan && !proration ? sum + amount : sum), 0);

/**
 * What makes up the price of each period. A balance is no part of the price, and lines that do not sum to it, as of an invoice
 * too long for one answer, are not shown as if they did. The preview's periods are not those that the customer comes to pay.
 */
function laterLines({ lines, total, currency }: ProviderPreview, reader: Reader): Pick<Quote['recurring'], 'lines'> {
  const own = lines.filter(({ kind }) => kind !== 'balance');
  if (own.reduce((sum, { amount }) => sum + amount, 0) !== total) return {};
  return { lines: own.map((line) => present(line, currency, { ...reader, dated: false })) };
}

type Reader = Parameters<typeof lineWords>[1];

type Timed = Pick<Promised, 'planId' | 'interval' | 'timing'>;

/** One second for preview and charge alike. Stripe refuses one where the interval resets the billing date, or in a trial. */
function prorationDateOf(ports: SubscriptionPorts, truth: ProviderSubscription, wish: Timed): number | null {
  if (wish.timing === 'period_end' || wish.interval !== truth.interval || truth.status === 'trialing') return null;
  const second = Math.floor(ports.billingClock.now().getTime() / 1000);
  return Math.min(Math.max(second, truth.periodStart), truth.periodEnd - 1);
}

/** Where the billing date moves, the end of what is charged now; what is credited ends when it would have ended. */
function nextCharge(truth: ProviderSubscription, wish: Timed, now: ProviderPreview | undefined): number {
  if (truth.trialEnd !== null && truth.status === 'trialing') return truth.trialEnd;
  const resets = wish.timing === 'immediately' && wish.interval !== truth.interval;
  if (!resets || !now) return truth.periodEnd;
  const charged = now.lines.filter(({ planId, amount }) => planId === wish.planId && amount >= 0);
  return Math.max(truth.periodStart, ...charged.map(({ end }) => end));
}

const present = (line: ProviderLine, currency: string, reader: Reader): QuoteLine => ({
  kind: line.kind,
  description: lineWords(line, reader),
  amount: { amount: line.amount, currency },
  proration: line.proration,
  periodStart: iso(line.start),
  periodEnd: iso(line.end),
});

const methodOf = ({ id, brand, wallet, last4, expMonth, expYear }: NonNullable<ProviderSubscription['method']>) => ({
  id,
  brand,
  wallet,
  last4,
  expMonth,
  expYear,
});
