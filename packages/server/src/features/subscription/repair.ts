import type { Cancellation } from './cancellation.ts';
import type { Drive } from './drive.ts';
import type { SubscriptionPorts } from './ports.ts';
import { isProviderError } from './provider.ts';
import type { Sync } from './sync.ts';

/** How many accounts one run repairs; the next run takes the rest. */
const batch = 200;

/** What webhooks, the start of the process and the every-minute job do: look, and end whatever is under way. */
export function createRepair(
  { store, billingClock }: SubscriptionPorts,
  { sync, drive, cancellation }: { sync: Sync; drive: Drive; cancellation: Cancellation },
) {
  async function reconcile(account: string): Promise<void> {
    await cancellation.repair(account);
    await sync(account);
    const live = await store.within(account, (records) => records.live());
    for (const { id, step } of live) {
      if (step === 'send' || step === 'keep') await drive(account, id);
    }
  }

  async function recover(): Promise<number> {
    const accounts = await store.restless(billingClock.now(), batch);
    for (const account of accounts) {
      try {
        await reconcile(account);
      } catch (error) {
        // one account's silence must not keep the others waiting; the next minute tries again
        if (!isProviderError(error)) throw error;
      }
    }
    return accounts.length;
  }

  return { reconcile, recover };
}
