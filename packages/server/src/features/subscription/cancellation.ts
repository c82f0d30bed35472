import { subscriptionErrors, type CancelInput } from '@varai/client';
import { isOpen } from './change.ts';
import { randomId } from './confirm.ts';
import type { Drive } from './drive.ts';
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

  async function perform(account: string, act: Act): Promise<void> {
    try {
      if (act.kind === 'cancel') await provider.cancel(act.subscriptionId, act, act.id);
      else await provider.resume(act.subscriptionId, act.id);
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

  async function begin(account: string, act: Act): Promise<void> {
    const mine = await store.within(account, (records) => records.insertAct(act));
    crash('act:inserted');
    // whoever came first is helped to its end; a second wish of the same kind has then come true
    await (mine ? perform(account, act) : repair(account));
  }

  /** A change that waits for its date gives way to the cancellation. */
  async function clearChanges(account: string): Promise<void> {
    const live = await store.within(account, (records) => records.live(null));
    const open = live.find(isOpen);
    if (open) throw subscriptionErrors.change_open({ data: { change: { id: open.id, status: open.status } } });
    for (const change of live) {
      await store.within(account, async (records) => {
        await records.hold();
        await records.patchChange(change.id, { step: 'keep', waitSync: await records.lastSync() }, clock.now());
      });
      await drive(account, change.id);
    }
  }

  return {
    async cancel(account, { reason, comment }, locale) {
      await repair(account);
      await clearChanges(account);
      crash('cancel:cleared');
      const truth = await look(account);
      if (truth.cancelAt !== null) return;
      if (truth.schedule) await provider.release(truth.schedule.id, `release:${truth.schedule.id}`);
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
