import { subscriptionErrors, type CancelInput } from '@varai/client';
import { isOpen, type StoredChange } from './change.ts';
import { randomId } from './confirm.ts';
import { undo, type Drive } from './drive.ts';
import { mailOfAct } from './mails.ts';
import type { Act } from './mirror.ts';
import type { SubscriptionPorts } from './ports.ts';
import { isProviderError, type ProviderSubscription } from './provider.ts';
import type { Sync } from './sync.ts';

/** Cancelling at the period's end and taking it back. Each wish is kept before the provider is asked, so none is half-done. */
export interface Cancellation {
  cancel(account: string, input: CancelInput, locale: string | null): Promise<void>;
  resume(account: string, locale: string | null): Promise<void>;
  /** Ends what a crash left under way. */
  repair(account: string): Promise<void>;
}

export function createCancellation(
  ports: SubscriptionPorts,
  { sync, drive, look }: { sync: Sync; drive: Drive; look(account: string): Promise<ProviderSubscription> },
): Cancellation {
  const { store, provider, clock, crash, id = randomId } = ports;

  /** The changes that gave way go first: while one is planned, the provider takes no cancellation. */
  async function clear(account: string): Promise<void> {
    const live = await store.within(account, (records) => records.live());
    const leaving = live.filter(({ step }) => step === 'keep');
    for (const { id } of leaving) await undo(drive, account, id);
    crash('cancel:cleared');
  }

  async function send(account: string, act: Act): Promise<void> {
    if (act.kind === 'resume') return provider.resume(act.subscriptionId, act.id);
    await clear(account);
    await provider.cancel(act.subscriptionId, act, act.id);
  }

  async function perform(account: string, act: Act): Promise<void> {
    try {
      await send(account, act);
    } catch (error) {
      if (isProviderError(error) && error.kind !== 'unavailable') {
        await store.within(account, (records) => records.closeAct(act.id, 'failed'));
      }
      throw error;
    }
    crash('act:done');
    const synced = await sync(account);
    crash('act:synced');
    await store.within(account, async (records) => {
      const mirror = await records.mirror();
      if (!(await records.closeAct(act.id, 'done')) || !mirror || !synced) return;
      await records.mail(
        mailOfAct(act.kind, act, { ...mirror, at: mirror.cancelAt ?? mirror.periodEnd }, synced.account),
      );
    });
  }

  async function repair(account: string): Promise<void> {
    const open = await store.within(account, (records) => records.openAct());
    if (!open) return;
    try {
      await perform(account, open);
    } catch (error) {
      // what is refused has been overtaken by a later wish, and nobody waits for its answer
      if (!isProviderError(error) || error.kind === 'unavailable') throw error;
    }
  }

  /** In one transaction: the wish, and that every change which waits for its date gives way to it. */
  const keepWish = (account: string, act: Act): Promise<boolean> =>
    store.within(account, async (records) => {
      await records.hold();
      const live = act.kind === 'cancel' ? await records.live() : [];
      refuseOpen(live);
      if (!(await records.insertAct(act))) return false;
      const waitSync = await records.lastSync();
      for (const { id } of live) await records.patchChange(id, { step: 'keep', waitSync }, clock.now());
      return true;
    });

  async function begin(account: string, act: Act): Promise<void> {
    const mine = await keepWish(account, act);
    crash('act:inserted');
    // whoever came first is helped to its end; a second wish of the same kind has then come true
    await (mine ? perform(account, act) : repair(account));
  }

  return {
    async cancel(account, { reason, comment }, locale) {
      await repair(account);
      const truth = await look(account);
      if (truth.cancelAt !== null) return;
      const live = await store.within(account, (records) => records.live());
      refuseOpen(live);
      // what is left of a change that has ended; those that give way are released below
      if (truth.schedule && !live.some(({ id }) => id === truth.schedule?.change))
        await provider.release(truth.schedule.id, `release:${truth.schedule.id}`);
      await begin(account, {
        id: id('cx'),
        kind: 'cancel',
        subscriptionId: truth.id,
        reason,
        comment: comment ?? null,
        locale,
      });
    },

    async resume(account, locale) {
      await repair(account);
      const truth = await look(account);
      if (truth.cancelAt === null) throw subscriptionErrors.cancel_not_planned();
      await begin(account, {
        id: id('cx'),
        kind: 'resume',
        subscriptionId: truth.id,
        reason: '',
        comment: null,
        locale,
      });
    },

    repair,
  };
}

function refuseOpen(live: readonly StoredChange[]): void {
  const open = live.find(isOpen);
  if (open) throw subscriptionErrors.change_open({ data: { change: { id: open.id, status: open.status } } });
}
