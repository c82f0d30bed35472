import { expect } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import type { Inbox } from '../../src/platform/inbox.ts';

/** Works off all that has arrived, and waits for what a running server's own job has taken before the drain came to it. */
export async function workOff(inbox: Inbox, database: Database): Promise<void> {
  await inbox.drain();
  const taken = () =>
    database.system((trx) =>
      trx
        .selectFrom('inbox_events')
        .select('id')
        .where('done_at', 'is', null)
        .where('lease_until', 'is not', null)
        .execute(),
    );
  await expect.poll(taken).toEqual([]);
}
