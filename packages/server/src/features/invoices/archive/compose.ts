import type { Accounts } from '../../../platform/accounts.ts';
import type { Blobs } from '../../../platform/blobs.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Crash } from '../../../platform/crash.ts';
import type { Database } from '../../../platform/database.ts';
import type { InboxEvent } from '../../../platform/inbox.ts';
import type { Jobs } from '../../../platform/jobs.ts';
import type { Signing } from '../../../platform/signing.ts';
import type { InvoiceProvider } from '../ports.ts';
import { yearsOf } from './events.ts';
import { createPermits } from './link.ts';
import { createPrepare } from './prepare.ts';
import { createArchiveService } from './service.ts';
import { archiveJob, postgresArchiveStore } from './store.ts';
import { stripeFiles } from './stripe-files.ts';

/** Where a file is downloaded; the last segment is the permission. */
export const archivePath = '/api/billing/invoices/archives/files/:permit';

export interface ArchiveParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly blobs: Blobs;
  readonly signing: Signing;
  readonly clock: Clock;
  readonly crash: Crash;
  readonly publicUrl: string;
  /** What stands in for Stripe, if anything does. */
  readonly apiUrl: string | undefined;
  readonly provider: Pick<InvoiceProvider, 'list'>;
  readonly customer: (account: string) => Promise<string>;
  readonly timeZone: (account: string) => Promise<string>;
}

/** Archives put together. Before `jobs.start`. */
export function composeArchives(parts: ArchiveParts) {
  const { jobs, blobs, clock, publicUrl, apiUrl } = parts;
  const store = postgresArchiveStore(parts);
  const prepare = createPrepare({ ...parts, store, fetchFile: stripeFiles(apiUrl) });
  jobs.on<{ account: string; archive: string }>(archiveJob, ({ account, archive }) => prepare(account, archive));
  jobs.every('invoices.archive-purge', '41 * * * *', async () => {
    await store.purge(clock.now());
    await blobs.purge(clock.now());
  });

  const service = createArchiveService({
    ...parts,
    store,
    permits: createPermits(parts.signing),
    addressOf: (permit) => `${publicUrl}${archivePath.replace(':permit', permit)}`,
  });
  return {
    service,
    /** An invoice changed: archives of its year are not handed out again. */
    async events(event: InboxEvent): Promise<void> {
      const changed = yearsOf(event);
      const account = changed && (await store.accountOfCustomer(changed.customer));
      if (account) await store.outdate(account, changed.years);
    },
  };
}
