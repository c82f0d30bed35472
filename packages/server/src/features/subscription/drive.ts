import type { ChangePatch, StoredChange } from './change.ts';
import { plannedElsewhere } from './changeable.ts';
import { coreOf } from './fingerprint.ts';
import type { SubscriptionPorts } from './ports.ts';
import { movingQuoteLife } from './preview.ts';
import { isProviderError, ProviderError, type ProviderSubscription } from './provider.ts';
import { record, type Sync } from './sync.ts';

export type Drive = (account: string, changeId: string) => Promise<StoredChange | undefined>;

/** Seconds after which a key is not relied upon: Stripe forgets them after a day, and would do everything again. */
const keyLife = 23 * 3600;

/** Why a change was given up before anything was asked of the provider. */
export const movedOn = 'quote_changed';

const keyOf = (change: StoredChange, step: string): string => `${change.id}:${change.attempt}:${step}`;

/**
 * Brings a change as far as it can go now; answers how it stands, undefined if it does not exist.
 *
 * Safe to call at any time, by any number of processes, and after a crash at any statement: it looks at the provider's
 * truth first, and every step carries a key fixed by the change. When the provider does not answer, the change stays as
 * it is and the next call finds out. Throws only what is no provider's failure.
 */
export function createDrive(ports: SubscriptionPorts, sync: Sync): Drive {
  const { store, provider, clock, crash } = ports;

  async function close(change: StoredChange, patch: ChangePatch): Promise<void> {
    const account = await store.account(change.account);
    if (!account) return;
    await store.within(change.account, async (records) => {
      await records.hold();
      const now = await records.change(change.id);
      if (!now || now.step !== change.step || now.attempt !== change.attempt) return;
      await record(
        records,
        { account, truth: undefined },
        now,
        { status: 'canceled', step: 'done', expiresAt: null, ...patch },
        clock.now(),
      );
    });
  }

  /** The provider has it: a later look that finds neither the change nor its payment finds that its time has run out. */
  async function leave(change: StoredChange): Promise<void> {
    await store.within(change.account, async (records) => {
      await records.hold();
      const now = await records.change(change.id);
      if (now?.step !== 'send' || now.attempt !== change.attempt) return;
      await records.patchChange(change.id, { step: 'wait', waitSync: await records.lastSync() }, clock.now());
    });
  }

  /** Where the provider takes its own second, what could not be sent at once costs something else by now. */
  async function hasDrifted(change: StoredChange, truth: ProviderSubscription): Promise<boolean> {
    const age = (clock.now().getTime() - change.createdAt.getTime()) / 1000;
    if (age > keyLife) return true;
    if (change.prorationDate !== null || truth.status === 'trialing') return false;
    if (age > movingQuoteLife) return true;
    const fresh = await provider.previewNow({ ...change, subscription: change.subscriptionId }, truth.addressed);
    return fresh.due !== change.dueNow;
  }

  async function send(change: StoredChange, truth: ProviderSubscription): Promise<void> {
    const now = change.timing === 'immediately';
    const overtaken =
      plannedElsewhere(truth) ||
      (now ? coreOf(truth) !== change.fingerprint || (await hasDrifted(change, truth)) : truth.cancelAt !== null);
    if (overtaken) return close(change, { failureCode: movedOn });
    if (now) {
      if (truth.schedule) await provider.release(truth.schedule.id, keyOf(change, `release:${truth.schedule.id}`));
      crash('send:released');
      await provider.update(
        { ...change, subscription: change.subscriptionId },
        change.id,
        change.behaviour,
        keyOf(change, 'update'),
      );
      return leave(change);
    }
    let schedule = truth.schedule;
    if (schedule && schedule.change !== null) {
      await provider.release(schedule.id, keyOf(change, `release:${schedule.id}`));
      schedule = null;
    }
    crash('send:released');
    // one without a mark and a plan is ours, from a call whose answer was lost
    schedule ??= await provider.createSchedule(truth.id, keyOf(change, `schedule:${truth.periodEnd}`));
    crash('send:schedule created');
    await provider.planSchedule(
      schedule.id,
      { ...change, replaces: truth.priceId },
      change.id,
      keyOf(change, `phases:${schedule.id}`),
    );
  }

  async function keep(change: StoredChange, truth: ProviderSubscription): Promise<void> {
    if (truth.schedule?.change === change.id)
      await provider.release(truth.schedule.id, keyOf(change, `keep:${truth.schedule.id}`));
    if (truth.pending?.change === change.id && change.invoiceId)
      await provider.void(change.invoiceId, keyOf(change, 'void'));
  }

  async function act(change: StoredChange, truth: ProviderSubscription): Promise<void> {
    try {
      if (change.step === 'send') await send(change, truth);
      else await keep(change, truth);
    } catch (error) {
      if (!isProviderError(error) || error.kind === 'unavailable') throw error;
      // an undoing that is refused has been overtaken: the next look says by what
      if (change.step === 'keep') return;
      const { code, declineCode, paymentMethodId } = error.failure;
      await close(change, { failureCode: code, failureDeclineCode: declineCode, failureMethod: paymentMethodId });
    }
  }

  const read = (account: string, id: string) => store.within(account, (records) => records.change(id));

  return async (account, id) => {
    try {
      const synced = await sync(account);
      const change = await read(account, id);
      if (!change || change.step === 'wait' || change.step === 'done' || change.suspendedBy || !synced?.truth)
        return change;
      crash('drive:before');
      await act(change, synced.truth);
      crash('drive:after');
      await sync(account);
    } catch (error) {
      if (!isProviderError(error)) throw error;
    }
    return read(account, id);
  };
}

/**
 * Drives a change whose step is `keep`, and answers how it ended. Throws `ProviderError` (`unavailable`) while nobody knows
 * whether it is undone; its step stays, so that the next drive goes on.
 */
export async function undo(drive: Drive, account: string, changeId: string): Promise<StoredChange | undefined> {
  const change = await drive(account, changeId);
  if (change?.step === 'keep')
    throw new ProviderError('unavailable', { code: 'not_undone', declineCode: null, paymentMethodId: null });
  return change;
}
