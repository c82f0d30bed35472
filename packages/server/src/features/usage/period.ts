import type { Limits } from '@varai/client';
import type { Transaction } from '../../platform/database.ts';

/** The plan that usage is held against, and the period that runs. */
export interface Entitlement {
  readonly limits: Limits;
  readonly periodStart: Date;
  readonly periodEnd: Date;
}

/** What the subscription's feature offers: within the caller's transaction, one statement for any number of accounts. */
export type Entitlements = (trx: Transaction, accounts: readonly string[]) => Promise<ReadonlyMap<string, Entitlement>>;

/** A period that was seen. */
export interface Period {
  readonly account: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Of AI tokens; null is unlimited. */
  readonly tokenLimit: number | null;
  /** What it took of the bought tokens; null until it is closed. */
  readonly overage: number | null;
  /** AI tokens counted in it. */
  readonly tokens: number;
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** Stripe's own bounds for meter events, so that what counts here can be billed there. */
export const oldest = 35 * day;
export const ahead = 5 * 60 * 1000;

/** How long after its end a period takes late events: as long as Stripe keeps the renewal's invoice in draft. */
export const grace = hour;

/** Closed well after the last event was taken, so that no transaction that runs can still add to it. */
export const closing = 2 * hour;

/** An event is known for a day longer than it could be counted again. */
export const kept = oldest + day;

/** The share of a period from which its pace says something: before, one busy morning would be taken for a month. */
export const firstPace = 0.05;

/** How much of the period is over, 0 to 1. */
export function shareOf({ periodStart, periodEnd }: Entitlement, now: Date): number {
  const whole = periodEnd.getTime() - periodStart.getTime();
  return whole > 0 ? Math.min(1, Math.max(0, (now.getTime() - periodStart.getTime()) / whole)) : 0;
}

/** What is expected at the period's end at today's pace; null while there is too little to go by. */
export function paceOf(used: number, entitlement: Entitlement, now: Date): number | null {
  const passed = shareOf(entitlement, now);
  return passed < firstPace ? null : Math.round(used / passed);
}

/** Tokens that were paid. */
export interface Bought {
  readonly tokens: number;
  readonly at: Date;
}

/**
 * What is left of the bought tokens when the period that starts at `start` begins. They are used after the plan's own and
 * live until they are used up; a period takes only what was bought before its end.
 */
export function extraAt(bought: readonly Bought[], periods: readonly Period[], start: Date): number {
  let taken = 0;
  for (const { startsAt, endsAt, tokenLimit, overage, tokens } of periods) {
    if (startsAt >= start) continue;
    const there = sum(bought.filter(({ at }) => at < endsAt)) - taken;
    taken += overage ?? Math.min(Math.max(there, 0), overTheLimit(tokens, tokenLimit));
  }
  return Math.max(0, sum(bought) - taken);
}

const sum = (bought: readonly Bought[]): number => bought.reduce((all, { tokens }) => all + tokens, 0);

export const overTheLimit = (tokens: number, limit: number | null): number =>
  limit === null ? 0 : Math.max(0, tokens - limit);
