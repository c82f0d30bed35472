import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { InvitationStore } from './magento/invitation-store.ts';
import type { ConnectionKey, ConnectionStore } from './ports.ts';
import type { ClaimStore } from './shopify/claim-store.ts';
import type { ShopTurns } from './shop-turns.ts';
import type { Sync } from './sync.ts';

const minute = 60_000;
const lookAgainSeconds = 10;

/** When whatever is due is synced: every five minutes, a little apart so that not all shops are asked at once. */
const nextAt = (now: Date, random: () => number): Date => new Date(now.getTime() + (4.5 + random()) * minute);

/** Sends work to the queue; one job waits for a connection however many ask for it. */
export const syncingLater =
  (database: Database, jobs: Jobs) =>
  ({ account, id }: ConnectionKey, seconds = 0): Promise<void> =>
    database.system((trx) =>
      jobs.send(trx, 'integrations.sync', { account, id }, { key: id, ...(seconds > 0 && { startAfter: seconds }) }),
    );

/** Before `jobs.start`. */
export function integrationJobs(
  jobs: Jobs,
  deps: {
    store: ConnectionStore;
    invitations: Pick<InvitationStore, 'purge'>;
    claims: Pick<ClaimStore, 'purge'>;
    turns: Pick<ShopTurns, 'purge'>;
    sync: Sync;
    syncLater: (key: ConnectionKey, seconds?: number) => Promise<void>;
    clock: Clock;
    random: () => number;
  },
): void {
  const { store, invitations, claims, turns, sync, syncLater, clock, random } = deps;
  jobs.on<{ account: string; id: string }>('integrations.sync', async (key) => {
    if ((await sync.sync(key)) === 'importing') await syncLater(key, lookAgainSeconds);
  });
  jobs.every('integrations.due', '* * * * *', async () => {
    const now = clock.now();
    for (const key of await store.due(now, nextAt(now, random))) await syncLater(key);
  });
  jobs.every('integrations.purge', '23 3 * * *', async () => {
    const before = new Date(clock.now().getTime() - 7 * 24 * 60 * minute);
    await store.purge(before);
    await store.purgeChecks(before);
    await invitations.purge(before);
    await claims.purge(before);
    await turns.purge(before);
  });
}
