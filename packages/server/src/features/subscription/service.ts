import {
  subscriptionErrors,
  type CancelInput,
  type PlanPageInput,
  type Plan,
  type PlanChange,
  type PlanPage,
  type PreviewInput,
  type Quote,
  type RetryInput,
  type Subscription,
} from '@varai/client';
import { createCancellation } from './cancellation.ts';
import { isOpen, type StoredChange } from './change.ts';
import { refuseUnchangeable } from './changeable.ts';
import { createConfirm } from './confirm.ts';
import { createDrive, undo } from './drive.ts';
import { presentSubscription } from './mirror.ts';
import { listPlans } from './plans.ts';
import type { SubscriptionPorts } from './ports.ts';
import { makeOffer } from './preview.ts';
import { guarded } from './guard.ts';
import { isProviderError, type ProviderSubscription } from './provider.ts';
import { createRepair } from './repair.ts';
import { createSync } from './sync.ts';

/** Plans, the subscription and its changes, for one account at a time. Errors are those of the contract. */
export interface SubscriptionService {
  /** One indexed row; the provider's prices are kept. `locale` is the language of the words; the account's when absent. */
  plans(account: string, locale?: string | null): Promise<Plan[]>;
  /** Two indexed reads; the first time ever, one call to the provider. */
  current(account: string): Promise<Subscription>;
  /** Three calls to the provider. `locale` is the language of what is lost. */
  preview(account: string, input: PreviewInput, locale?: string | null): Promise<Quote>;
  /** `locale` is the language of the mails; the one that the quote was read in when null. */
  confirm(account: string, quoteId: string, locale: string | null): Promise<PlanChange>;
  /** Where a plan is chosen or approved, for accounts that pay on somebody else's page. */
  page(account: string, wish: PlanPageInput): Promise<PlanPage>;
  /** One indexed row; while it waits for money, one call for the client secret. */
  read(account: string, id: string): Promise<PlanChange>;
  /** `attempt` makes one payment of one request. */
  retry(account: string, input: RetryInput, attempt: string): Promise<PlanChange>;
  /** Throws `provider_unavailable` while nobody knows whether it is undone; the wish is kept, and comes true later. */
  keep(account: string, id: string): Promise<PlanChange>;
  cancel(account: string, input: CancelInput, locale: string | null): Promise<Subscription>;
  resume(account: string, locale: string | null): Promise<Subscription>;
  /** Looks at the provider, and ends whatever is under way. What webhooks and the every-minute job call. */
  reconcile(account: string): Promise<void>;
  /** Repairs every account with something under way; answers how many. */
  recover(): Promise<number>;
  drive(account: string, change: string): Promise<void>;
}

export function createSubscriptionService(ports: SubscriptionPorts): SubscriptionService {
  const { store, provider, clock, crash } = ports;
  const sync = createSync(ports);
  const drive = createDrive(ports, sync);

  async function look(account: string): Promise<ProviderSubscription> {
    const synced = await sync(account);
    if (!synced?.truth) throw subscriptionErrors.not_found();
    if (synced.truth.endedAt !== null) throw subscriptionErrors.ended();
    return synced.truth;
  }

  const confirm = createConfirm(ports, { sync, drive, look });
  const cancellation = createCancellation(ports, { sync, drive, look });
  const repair = createRepair(ports, { sync, drive, cancellation });

  const find = (account: string, id: string) => store.within(account, (records) => records.change(id));

  async function current(account: string): Promise<Subscription> {
    const read = () =>
      store.within(account, async (records) => ({ mirror: await records.mirror(), live: await records.live() }));
    let { mirror, live } = await read();
    if (!mirror) {
      await sync(account);
      ({ mirror, live } = await read());
    }
    if (!mirror) throw subscriptionErrors.not_found();
    return presentSubscription(mirror, live);
  }

  /** The secret is fetched for this answer and kept nowhere. */
  async function answer(change: StoredChange): Promise<PlanChange> {
    const waits = change.status === 'requires_action' || change.status === 'requires_payment_method';
    const secret =
      waits && change.invoiceId ? await provider.clientSecret(change.invoiceId).catch(() => undefined) : undefined;
    return presentChange(change, secret);
  }

  const service: SubscriptionService = {
    plans: async (account, locale) => listPlans(ports, account, locale),
    current,

    async preview(account, { planId, interval, downgrade }, locale = null) {
      const live = await store.within(account, (records) => records.live());
      const open = live.find(isOpen);
      if (open) throw subscriptionErrors.change_open({ data: { change: { id: open.id, status: open.status } } });
      const truth = await look(account);
      refuseUnchangeable(truth);
      if (truth.planId === planId && truth.interval === interval) throw subscriptionErrors.same_plan();
      const { quote } = await makeOffer(ports, account, truth, { planId, interval, downgrade, locale });
      return quote;
    },

    confirm: async (account, quoteId, locale) => answer(await confirm(account, quoteId, locale)),

    page: () =>
      Promise.reject(
        subscriptionErrors.rail_unsupported({
          message:
            'This account pays here and not on a page of somebody else: preview a change, and confirm its quote.',
        }),
      ),

    async read(account, id) {
      const change = await find(account, id);
      if (!change) throw subscriptionErrors.change_not_found();
      return answer(change);
    },

    async retry(account, { id, paymentMethodId }, attempt) {
      const change = await find(account, id);
      if (!change) throw subscriptionErrors.change_not_found();
      if (!isOpen(change) || change.step === 'keep') throw subscriptionErrors.change_closed();
      if (!change.invoiceId) return answer((await drive(account, id)) ?? change);
      try {
        await provider.pay(change.invoiceId, paymentMethodId, `${id}:pay:${attempt}`);
      } catch (error) {
        // a refusal is an answer, and one that was paid already is none: the look below tells
        if (!isProviderError(error) || (error.kind !== 'declined' && error.kind !== 'refused')) throw error;
      }
      crash('retry:paid');
      await sync(account);
      return answer((await find(account, id)) ?? change);
    },

    async keep(account, id) {
      const change = await find(account, id);
      if (!change) throw subscriptionErrors.change_not_found();
      if (change.step === 'done') throw subscriptionErrors.change_closed();
      const known =
        change.step === 'send' && change.status === 'processing' ? ((await drive(account, id)) ?? change) : change;
      if (known.step === 'send' && known.status === 'processing') throw subscriptionErrors.provider_unavailable();
      const undone = await store.within(account, async (records) => {
        await records.hold();
        const now = await records.change(id);
        if (!now || now.step === 'done') return false;
        const suspended = now.suspendedBy !== null && {
          status: 'canceled' as const,
          step: 'done' as const,
          suspendedBy: null,
        };
        await records.patchChange(id, suspended || { step: 'keep', waitSync: await records.lastSync() }, clock.now());
        return true;
      });
      crash('keep:recorded');
      const kept = undone ? await undo(drive, account, id) : await find(account, id);
      return answer(kept ?? known);
    },

    async cancel(account, input, locale) {
      await cancellation.cancel(account, input, locale);
      return current(account);
    },

    async resume(account, locale) {
      await cancellation.resume(account, locale);
      return current(account);
    },

    ...repair,
    async drive(account, change) {
      await drive(account, change);
    },
  };
  return guarded(service);
}

const presentChange = (change: StoredChange, clientSecret: string | undefined): PlanChange => ({
  id: change.id,
  quoteId: change.quoteId,
  planId: change.planId,
  interval: change.interval,
  direction: change.direction,
  status: change.status,
  effectiveAt: change.effectiveAt?.toISOString() ?? null,
  amountDue: change.amountDue === null ? null : { amount: change.amountDue, currency: change.currency },
  expiresAt: change.expiresAt?.toISOString() ?? null,
  failure:
    change.failureCode === null
      ? null
      : { code: change.failureCode, declineCode: change.failureDeclineCode, paymentMethodId: change.failureMethod },
  ...(clientSecret !== undefined && { clientSecret }),
});
