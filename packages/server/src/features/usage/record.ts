import type { UsageEvent, UsageReport } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { keepAlerts } from './alert-store.ts';
import { alertsOf } from './alerts.ts';
import { accountsOf, count, insertEvents, storedEvents, type Counted, type StoredEvent } from './intake-store.ts';
import { boughtBy, periodsOf, seePeriods, unseen } from './period-store.ts';
import type { Entitlements } from './period.ts';
import { conflicting, placeEvents, sameEvent, type Refusal } from './place.ts';

export interface RecordParts {
  readonly database: Database;
  readonly jobs: Pick<Jobs, 'send'>;
  readonly entitlements: Entitlements;
  readonly billingClock: Clock;
}

/** The job that tells one account's merchants of thresholds. */
export const tellJob = 'usage.tell';

/**
 * Takes a batch in: what is new is kept and counted in one transaction with the alerts it sets off, what is known already
 * is a duplicate, everything else is refused by name. The number of statements does not grow with the batch (see the
 * test), and thresholds reached by it make one job.
 */
export const createRecord =
  ({ database, jobs, entitlements, billingClock }: RecordParts) =>
  (host: string, events: readonly UsageEvent[]): Promise<UsageReport> =>
    database.system(async (trx) => {
      const now = billingClock.now();
      const accounts = await accountsOf(trx, host, [...new Set(events.map(({ account }) => account))]);
      const ours = [...accounts.values()];
      const entitled = await entitlements(trx, ours);
      let periods = await periodsOf(trx, ours);
      const news = unseen(entitled, periods);
      if (news.length > 0) {
        await seePeriods(trx, entitled, news);
        periods = await periodsOf(trx, ours);
      }

      const placed = placeEvents(events, { accounts, entitlements: entitled, periods, now });
      const inserted = placed.events.length > 0 ? await insertEvents(trx, placed.events) : new Set<string>();
      const isNew = ({ account, id }: { account: string; id: string }) => inserted.has(`${account}\n${id}`);
      const fresh = placed.events.filter(isNew);

      // what was not new may be known with other content, and what is too late may have been counted in time
      const doubtful = [
        ...placed.events.filter((event) => !isNew(event)).map((event) => ({ event, refusal: conflicting(event.id) })),
        ...placed.refused,
      ];
      const asked = doubtful.flatMap(({ event }) => event ?? []);
      const known = asked.length > 0 ? await storedEvents(trx, asked) : new Map<string, StoredEvent>();
      const refused: Refusal[] = [];
      let { duplicates } = placed;
      for (const { event, refusal } of doubtful) {
        const before = event && known.get(`${event.account}\n${event.id}`);
        if (!event || !before) refused.push(refusal);
        else if (sameEvent(before, event)) duplicates += 1;
        else refused.push(conflicting(refusal.id));
      }

      if (fresh.length > 0) {
        const counted = await count(trx, fresh);
        await alert(trx, counted);
      }
      return { accepted: fresh.length, duplicates, refused };

      async function alert(inside: Transaction, counted: readonly Counted[]): Promise<void> {
        const bought = await boughtBy(inside, ours);
        const told = await keepAlerts(inside, alertsOf(counted, { entitlements: entitled, periods, bought }), now);
        if (told.length > 0) await jobs.send(inside, tellJob, { accounts: told });
      }
    });
