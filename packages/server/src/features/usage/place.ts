import { usageErrors, type ErrorKind, type UsageEvent, type UsageReport } from '@varai/client';
import { plainText } from '../../platform/plain-text.ts';
import { always, meterOf, type MeterId } from './meters.ts';
import { ahead, grace, oldest, type Entitlement, type Period } from './period.ts';

/** An event that may be counted, with our account and the period that it falls into. */
export interface PlacedEvent {
  readonly account: string;
  readonly id: string;
  readonly meter: MeterId;
  readonly quantity: number;
  readonly at: Date;
  readonly periodStart: Date;
}

export interface Known {
  /** Our accounts by the host's ids. */
  readonly accounts: ReadonlyMap<string, string>;
  readonly entitlements: ReadonlyMap<string, Entitlement>;
  readonly periods: ReadonlyMap<string, readonly Period[]>;
  readonly now: Date;
}

export type Refusal = UsageReport['refused'][number];

/** What cannot be counted any more may have been counted before: then it is a duplicate and no refusal. */
export interface Refused {
  readonly refusal: Refusal;
  readonly event?: Omit<PlacedEvent, 'periodStart'>;
}

export interface Placed {
  readonly events: readonly PlacedEvent[];
  /** Told twice within the batch. */
  readonly duplicates: number;
  readonly refused: readonly Refused[];
}

const refusal = (id: string, { code }: ErrorKind, message: string): Refusal => ({ id, code, message });

const refuse = (id: string, kind: ErrorKind, message: string, event?: Refused['event']): Refused => ({
  refusal: refusal(id, kind, message),
  ...(event && { event }),
});

export const conflicting = (id: string): Refusal =>
  refusal(id, usageErrors.event_conflict, 'Another event has this id. The first one counts.');

export const sameEvent = (one: Omit<PlacedEvent, 'periodStart'>, other: Omit<PlacedEvent, 'periodStart'>): boolean =>
  one.meter === other.meter && one.quantity === other.quantity && one.at.getTime() === other.at.getTime();

/** Decides of each event of a batch where it counts, or why it does not. Asks nobody. */
export function placeEvents(events: readonly UsageEvent[], known: Known): Placed {
  const placed = new Map<string, PlacedEvent>();
  const refused: Refused[] = [];
  let duplicates = 0;
  for (const event of events) {
    const result = place(event, known);
    if ('refusal' in result) {
      refused.push(result);
      continue;
    }
    const key = `${result.account}\n${result.id}`;
    const before = placed.get(key);
    if (!before) placed.set(key, result);
    else if (sameEvent(before, result)) duplicates += 1;
    else refused.push({ refusal: conflicting(event.id) });
  }
  return { events: [...placed.values()], duplicates, refused };
}

function place(event: UsageEvent, { accounts, entitlements, periods, now }: Known): PlacedEvent | Refused {
  const { id, quantity } = event;
  const at = new Date(event.at);
  const age = now.getTime() - at.getTime();
  const account = accounts.get(event.account);
  if (account === undefined)
    return refuse(
      id,
      usageErrors.account_unknown,
      `There is no account "${plainText(event.account)}". Send your own id of it.`,
    );
  const meter = meterOf(event.meter);
  if (!meter) return refuse(id, usageErrors.meter_unknown, `There is no meter "${plainText(event.meter)}".`);
  if (age < -ahead)
    return refuse(id, usageErrors.event_in_future, 'The time lies more than five minutes ahead. Send it in UTC.');
  const base = { account, id, meter: meter.id, quantity, at };
  if (age > oldest) return refuse(id, usageErrors.event_too_old, 'The time lies more than 35 days back.', base);
  if (meter.kind === 'gauge') return { ...base, periodStart: always };

  const runs = entitlements.get(account);
  if (runs && at >= runs.periodStart) {
    // the renewal may not have been heard of yet: the next period begins where this one ends
    return { ...base, periodStart: at < runs.periodEnd ? runs.periodStart : runs.periodEnd };
  }
  const past = periods.get(account)?.find(({ startsAt, endsAt }) => at >= startsAt && at < endsAt);
  if (!past) return refuse(id, usageErrors.period_unknown, 'No subscription covered the account at that time.', base);
  if (past.overage !== null || now.getTime() >= past.endsAt.getTime() + grace)
    return refuse(id, usageErrors.period_closed, 'The period of that time was billed already.', base);
  return { ...base, periodStart: past.startsAt };
}
