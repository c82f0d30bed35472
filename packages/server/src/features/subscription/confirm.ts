import { randomBytes } from 'node:crypto';
import { subscriptionErrors } from '@varai/client';
import { isOpen, type StoredChange } from './change.ts';
import { refuseUnchangeable } from './changeable.ts';
import { movedOn, type Drive } from './drive.ts';
import { coreOf, fingerprintOf } from './fingerprint.ts';
import type { SubscriptionPorts } from './ports.ts';
import { makeOffer, wishOf, type Offer } from './preview.ts';
import type { ProviderSubscription } from './provider.ts';
import type { Promised } from './quote.ts';
import type { Sync } from './sync.ts';

/** Bank debits cannot carry an update that waits for its money, nor can invoices that are sent. */
const waits = (truth: ProviderSubscription): boolean =>
  truth.collection === 'charge_automatically' && !/_debit$|_bank_account$/.test(truth.method?.type ?? 'card');

/** Random, with a prefix that people can read. */
export const randomId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;

/**
 * Turns a quote into a change and drives it. The same quote gives the same change, however often it comes.
 *
 * Throws `quote_invalid`, `quote_expired`, `change_open` (`data.change`: its id and status), `quote_changed` and `blocked` (`data.quote`), `cancel_planned`, `paused`, `planned_elsewhere`, `same_plan` when it has been made elsewhere.
 */
export function createConfirm(
  ports: SubscriptionPorts,
  { sync, drive, look }: { sync: Sync; drive: Drive; look(account: string): Promise<ProviderSubscription> },
) {
  const { store, seal, clock, crash, id = randomId } = ports;

  const find = (account: string, quoteId: string) => store.within(account, (records) => records.changeOfQuote(quoteId));

  async function refuseWhileOpen(account: string): Promise<void> {
    const live = await store.within(account, (records) => records.live());
    const open = live.find(isOpen);
    if (open) throw subscriptionErrors.change_open({ data: { change: { id: open.id, status: open.status } } });
    const restored = live.find(({ step }) => step === 'send');
    if (restored) await drive(account, restored.id);
  }

  /** The subscription as it is, unless it was cancelled meanwhile, or somebody else has made the same change. */
  async function lookBefore(account: string, promised: Promised): Promise<ProviderSubscription> {
    const truth = await look(account);
    refuseUnchangeable(truth);
    if (truth.planId === promised.planId && truth.interval === promised.interval) throw subscriptionErrors.same_plan();
    return truth;
  }

  async function recheck(account: string, promised: Promised): Promise<{ offer: Offer; truth: ProviderSubscription }> {
    const truth = await lookBefore(account, promised);
    const moved = promised.fingerprint !== fingerprintOf(truth);
    const offer = await makeOffer(ports, account, truth, {
      ...wishOf(promised, truth),
      ...(!moved && { prorationDate: promised.prorationDate }),
    });
    if (moved || !holds(promised, offer.promised))
      throw subscriptionErrors.quote_changed({ data: { quote: offer.quote } });
    if (offer.quote.blockers.length > 0) throw subscriptionErrors.blocked({ data: { quote: offer.quote } });
    return { offer, truth };
  }

  async function check(account: string, promised: Promised) {
    await refuseWhileOpen(account);
    crash('confirm:checked');
    return recheck(account, promised);
  }

  const again = async (same: StoredChange): Promise<StoredChange> =>
    same.step === 'send' ? ((await drive(same.account, same.id)) ?? same) : same;

  /** Nothing when another change came first and has ended since: what the quote is worth has to be looked at anew. */
  async function insert(account: string, change: StoredChange): Promise<StoredChange | undefined> {
    const inserted = await store.within(account, async (records) => {
      await records.hold();
      if (!(await records.insertChange(change))) return false;
      for (const other of await records.live()) {
        if (other.status === 'scheduled') await records.patchChange(other.id, { suspendedBy: change.id }, clock.now());
      }
      await records.driveLater(change.id, 5);
      return true;
    });
    if (inserted) return change;
    const same = await find(account, change.quoteId);
    if (same) return same;
    await refuseWhileOpen(account);
    return undefined;
  }

  return async function confirm(account: string, quoteId: string, locale: string | null): Promise<StoredChange> {
    const promised = seal.open(account, quoteId);
    if (!promised) throw subscriptionErrors.quote_invalid();
    const same = await find(account, quoteId);
    if (same) return again(same);
    if (promised.expiresAt * 1000 <= clock.now().getTime()) throw subscriptionErrors.quote_expired();

    const checked = await check(account, promised).catch(async (error: unknown) => {
      // the first of two clicks may have been made in the meantime: the second is told of it, not refused
      const first = await find(account, quoteId);
      if (!first) throw error;
      return first;
    });
    if (!('offer' in checked)) return again(checked);
    const { offer, truth } = checked;
    crash('confirm:previewed');
    const change = await insert(
      account,
      newChange(
        account,
        quoteId,
        { id: id('pc'), locale: locale ?? promised.language, now: clock.now() },
        truth,
        offer,
      ),
    );
    if (!change) return confirm(account, quoteId, locale);
    crash('confirm:inserted');
    const driven = (await drive(account, change.id)) ?? change;
    if (driven.status === 'canceled' && driven.failureCode === movedOn) {
      await sync(account);
      const truth = await lookBefore(account, promised);
      const again = await makeOffer(ports, account, truth, wishOf(promised, truth));
      throw subscriptionErrors.quote_changed({ data: { quote: again.quote } });
    }
    return driven;
  };
}

/** To the cent: what was promised is what a fresh look costs, or it is offered anew. */
const holds = (promised: Promised, fresh: Promised): boolean =>
  promised.timing === fresh.timing &&
  promised.due === fresh.due &&
  promised.credit === fresh.credit &&
  promised.recurring === fresh.recurring &&
  promised.currency === fresh.currency;

const newChange = (
  account: string,
  quoteId: string,
  { id, locale, now }: { id: string; locale: string | null; now: Date },
  truth: ProviderSubscription,
  { quote, promised, item }: Offer,
): StoredChange => ({
  id,
  account,
  quoteId,
  planId: quote.planId,
  interval: quote.interval,
  direction: quote.direction,
  timing: quote.timing,
  fromPlanId: truth.planId,
  fromInterval: truth.interval,
  status: 'processing',
  step: 'send',
  attempt: 0,
  customer: truth.customer,
  subscriptionId: truth.id,
  itemId: item.itemId,
  priceId: item.priceId,
  quantity: item.quantity,
  prorationDate: item.prorationDate,
  behaviour: waits(truth) ? 'pending_if_incomplete' : 'error_if_incomplete',
  fingerprint: coreOf(truth),
  dueNow: promised.due,
  recurring: promised.recurring,
  currency: promised.currency,
  suspendedBy: null,
  invoiceId: null,
  amountDue: null,
  effectiveAt: quote.timing === 'period_end' ? new Date(quote.effectiveAt) : null,
  expiresAt: null,
  failureCode: null,
  failureDeclineCode: null,
  failureMethod: null,
  waitSync: 0,
  locale,
  createdAt: now,
});
