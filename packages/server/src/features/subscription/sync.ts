import { isOpen, settle, wantsInvoice, type ChangePatch, type StoredChange } from './change.ts';
import { factOf, mailOf } from './mails.ts';
import type { SubscriptionPorts, SubscriptionRecords, SyncStart } from './ports.ts';
import type { ProviderSubscription } from './provider.ts';

export interface Synced extends SyncStart {
  readonly truth: ProviderSubscription | undefined;
}

export type Sync = (account: string) => Promise<Synced | undefined>;

/**
 * Looks at the provider and writes what it sees: the one writer of the mirror and of every change's outcome.
 *
 * Looks are numbered when they begin, and one that began before the last applied one writes nothing, so it may be called at
 * any time, in any order and as often as one likes. Costs two short transactions around one call to the provider (two
 * while a payment waits, or once for a change that was made before the newest invoice). Undefined while the account has no customer.
 */
export function createSync({ store, provider, clock, billingClock, crash }: SubscriptionPorts): Sync {
  async function look({ account, subscriptionId }: SyncStart): Promise<ProviderSubscription | undefined> {
    const truth = await provider.read(account.stripeCustomerId ?? '', subscriptionId);
    const mark = truth?.change;
    if (!truth || !mark || truth.changeInvoice) return truth;
    // nobody has looked since the change was made, and a renewal has come
    const change = await store.within(account.id, (records) => records.change(mark));
    if (!change || !wantsInvoice(change)) return truth;
    return { ...truth, changeInvoice: await provider.changeInvoice(truth.id) };
  }

  return async (account) => {
    const start = await store.beginSync(account);
    if (!start?.account.stripeCustomerId) return undefined;
    crash('sync:begun');
    const truth = await look(start);
    crash('sync:read');
    await store.within(account, async (records) => {
      if (!(await records.claimSync(start.number))) return;
      if (truth) await records.saveMirror(truth, start.number, clock.now());
      const live = await records.live([truth?.change, truth?.pending?.change].filter((id) => typeof id === 'string'));
      for (const change of live) {
        const patch = settle(change, truth, start.number, billingClock.now());
        // one change is open at a time: what the newer one does to the provider ends the older one there too
        const late = change.step === 'done' && patch?.step === 'wait';
        if (late && live.some((other) => other.id !== change.id && isOpen(other))) continue;
        if (patch) await record(records, { ...start, truth }, change, patch, clock.now());
      }
    });
    crash('sync:written');
    return { ...start, truth };
  };
}

/** Writes an outcome with all that follows from it: the mail, and what becomes of a schedule that was laid aside. */
export async function record(
  records: SubscriptionRecords,
  { account, truth }: Pick<Synced, 'account' | 'truth'>,
  change: StoredChange,
  patch: ChangePatch,
  now: Date,
): Promise<void> {
  const next: StoredChange = { ...change, ...patch };
  const others = (await records.live()).filter(({ id }) => id !== change.id);
  if (next.status === 'scheduled' || next.status === 'succeeded') {
    // the unique index allows one scheduled change, so the replaced one goes first
    for (const other of others) {
      if (other.status === 'scheduled')
        await records.patchChange(other.id, { status: 'canceled', step: 'done', suspendedBy: null }, now);
    }
  }
  const left = change.step !== 'wait' && next.step === 'wait';
  await records.patchChange(change.id, left ? { ...patch, waitSync: await records.lastSync() } : patch, now);
  if (next.status === 'canceled' || next.status === 'expired') {
    for (const other of others) {
      if (other.suspendedBy !== change.id) continue;
      await records.patchChange(other.id, { suspendedBy: null, step: 'send', attempt: other.attempt + 1 }, now);
      await records.driveLater(other.id, 0);
    }
  }
  const fact = factOf(change, next);
  if (fact) await records.mail(mailOf(fact, next, account, truth?.collection));
}
