import type { Database, Transaction } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { keepAlerts } from './alert-store.ts';
import { readCounters } from './counters.ts';
import { boughtBy, periodsOf, seePeriods, unseen } from './period-store.ts';
import type { Entitlement, Entitlements } from './period.ts';
import type { Standing, UsageLedger } from './ports.ts';
import { tellJob } from './record.ts';

interface LedgerParts {
  readonly database: Database;
  readonly jobs: Pick<Jobs, 'send'>;
  readonly entitlements: Entitlements;
}

async function standingOf(trx: Transaction, account: string, runs: Entitlement): Promise<Standing> {
  const used = await readCounters(trx, account, runs.periodStart);
  const bought = (await boughtBy(trx, [account])).get(account) ?? [];
  const periods = bought.length > 0 ? ((await periodsOf(trx, [account])).get(account) ?? []) : [];
  return { runs, used, periods, bought };
}

/** What accounts have used, in the product's database. */
export const postgresUsageLedger = ({ database, jobs, entitlements }: LedgerParts): UsageLedger => ({
  standing: (account) =>
    database.as(account, async (trx) => {
      const runs = (await entitlements(trx, [account])).get(account);
      return runs && standingOf(trx, account, runs);
    }),

  review: (account, alertsOf, now) =>
    database.system(async (trx) => {
      const entitled = await entitlements(trx, [account]);
      const runs = entitled.get(account);
      if (!runs) return;
      if (unseen(entitled, await periodsOf(trx, [account])).length > 0) await seePeriods(trx, entitled, [account]);
      const told = await keepAlerts(trx, alertsOf(await standingOf(trx, account, runs)), now);
      if (told.length > 0) await jobs.send(trx, tellJob, { accounts: told });
    }),
});
