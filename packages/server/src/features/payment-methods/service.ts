import {
  paymentMethodErrors,
  type BillingDetailsInput,
  type CardSetup,
  type PaymentMethod,
  type Removal,
  type SetupEnd,
  type SetupInput,
  type UpdateMethodInput,
} from '@varai/client';
import { sentence } from '@varai/client/checks';
import { eachInTurn, inPages } from '../../platform/turns.ts';
import { refusalsIn } from '../../platform/refusals.ts';
import { mailOf } from './mails.ts';
import { createMend } from './mend.ts';
import { labelOf } from './method-name.ts';
import type { Expiry, PaymentMethodPorts } from './ports.ts';
import type { KeptMethod, Standing } from './provider.ts';
import { createRemover, decideRemoval } from './removal.ts';
import { expiryOf, isNamed, nextToRenew, payer, present } from './standing.ts';

/** One write: `key` is its idempotency key, `locale` the language of its mail. */
export interface Asked {
  readonly key: string;
  readonly locale: string | null;
}

/** Methods of one account at a time, as the provider has them. Errors are those of the contract. */
export interface PaymentMethodService {
  /** Four calls to the provider and one indexed read, however many methods there are; more only to put something right. */
  list(account: string): Promise<PaymentMethod[]>;
  /** One call. Begins to add a method. */
  setup(account: string, asked: Asked, input?: SetupInput): Promise<CardSetup>;
  /** One call. How what was begun to add has ended; for another account's `not_found`. */
  findSetup(account: string, id: string): Promise<SetupEnd>;
  /** For another customer's method `not_found` too. */
  makeDefault(account: string, id: string, asked: Asked): Promise<PaymentMethod>;
  update(account: string, change: UpdateMethodInput, asked: Asked): Promise<PaymentMethod>;
  remove(account: string, id: string, asked: Asked): Promise<Removal>;
  /** Something happened at the provider: looks, and puts right what is amiss. */
  noticed(account: string): Promise<void>;
  /** Ends removals that were cut off; answers how many accounts had one. */
  recover(): Promise<number>;
}

export function createPaymentMethodService(ports: PaymentMethodPorts): PaymentMethodService {
  const { provider, store, customer: customerOf, clock, billingClock, crash, planName } = ports;
  const mend = createMend(ports);
  const remover = createRemover(ports);

  /** The card that pays a running subscription is remembered for the word about its end. */
  async function remember(account: string, standing: Standing, changed: boolean): Promise<void> {
    const card = standing.methods.find(({ id }) => id === payer(standing));
    const runs = standing.subscriptions.some(({ paid, renewsAt }) => paid && renewsAt !== null);
    const now: Expiry | null =
      runs && card && card.expMonth !== null && card.expYear !== null
        ? { method: card.id, label: labelOf(card), expMonth: card.expMonth, expYear: card.expYear }
        : null;
    await store.within(account, async (records) => {
      if (changed) await records.changed();
      const { expiry: before, kept } = await records.known();
      if (kept !== standing.methods.length > 0) await records.keep(!kept);
      const same = before && now && before.method === now.method && before.expMonth === now.expMonth;
      if ((same && before.expYear === now.expYear) || (!before && !now)) return;
      await records.saveExpiry(now);
    });
  }

  /** `changed` tells pages that show the methods to look again, too. */
  async function look(account: string, customer: string, changed = false) {
    const mended = await mend(account, customer, await provider.look(customer));
    await remember(account, mended.standing, changed);
    return mended;
  }

  async function list(account: string): Promise<PaymentMethod[]> {
    const customer = await customerOf(account);
    const { standing, gone } = await look(account, customer);
    const next = nextToRenew(standing);
    const due = next && standing.methods.length > 0 ? await provider.renewal(customer, next) : undefined;
    const renewal =
      due && next
        ? { amount: due.amount, at: next.renewsAt, plan: (due.product && planName(due.product)) || null }
        : null;
    return present(standing, gone, renewal, billingClock.now());
  }

  /** The method as the list shows it now. */
  async function shown(account: string, id: string): Promise<PaymentMethod> {
    const found = (await list(account)).find((method) => method.id === id);
    if (!found) throw paymentMethodErrors.not_found();
    return found;
  }

  async function find(account: string, id: string) {
    const customer = await customerOf(account);
    const standing = await provider.look(customer);
    const method = standing.methods.find((one) => one.id === id);
    if (!method) throw paymentMethodErrors.not_found();
    return { customer, standing, method };
  }

  return {
    list,

    setup: async (account, { key }, input) =>
      provider.setup(await customerOf(account), account, `setup:${account}:${key}`, input),

    async findSetup(account, id) {
      await customerOf(account);
      const found = await provider.findSetup(id);
      if (found?.account !== account) throw paymentMethodErrors.not_found();
      const { account: _, ...end } = found;
      return end;
    },

    async makeDefault(account, id, { key, locale }) {
      const act = { id: `default:${key}`, kind: 'default' as const, method: id, newDefault: null, locale };
      const { customer, standing, method } = await find(account, id);
      const label = labelOf(method);
      const begun = await store.within(account, async (records) => {
        await records.hold();
        if ((await records.removals()).some((removal) => removal.method === id)) throw paymentMethodErrors.not_found();
        const known = await records.act(act.id);
        if (known) return known.status === 'open';
        if (isEverywhere(standing, id)) return false;
        await records.insert({ ...act, label }, clock.now());
        return true;
      });
      crash('default:decided');
      if (begun) {
        await provider.makeDefault(customer, id);
        crash('default:made');
        const owner = await store.account(account);
        await store.within(account, async (records) => {
          if ((await records.close(act.id, null)) && owner)
            await records.mail(mailOf('default', act, owner, { label }));
        });
      }
      return shown(account, id);
    },

    async update(account, { id, expMonth, expYear, billingDetails }, { key, locale }) {
      const { method } = await find(account, id);
      const expiry = expiryIn(method, expMonth, expYear, billingClock.now(), locale);
      const change = { ...(expiry && { expiry }), ...(billingDetails && { billingDetails: defined(billingDetails) }) };
      if (expiry || billingDetails) await provider.update(method, change, `update:${account}:${key}`);
      crash('update:made');
      await store.within(account, (records) => records.changed());
      return shown(account, id);
    },

    async remove(account, id, { key, locale }) {
      const asked = { id: `remove:${key}`, kind: 'remove' as const, method: id, locale };
      const customer = await customerOf(account);
      const known = await store.within(account, (records) => records.act(asked.id));
      const act =
        known ??
        (await (async () => {
          const standing = await provider.look(customer);
          return store.within(account, (records) =>
            decideRemoval(records, standing, asked, { now: clock.now(), today: billingClock.now() }),
          );
        })());
      crash('remove:decided');
      const { newDefault } = act.status === 'done' ? act : await remover(account, customer, act);
      return { done: true, newDefault };
    },

    async noticed(account) {
      await look(account, await customerOf(account), true);
    },

    recover: () =>
      eachInTurn(inPages(store.restless, 100), async (account) => look(account, await customerOf(account))),
  };
}

/** Nothing is left to be done: the customer and every subscription with a default of its own name it. */
const isEverywhere = (standing: Standing, id: string): boolean =>
  standing.default === id &&
  isNamed(standing, id) &&
  standing.subscriptions.every((one) => one.default === null || one.default === id);

const defined = (details: BillingDetailsInput): BillingDetailsInput =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));

/** Throws `payment-methods/expiry_refused`. */
function expiryIn(
  method: KeptMethod,
  month: number | undefined,
  year: number | undefined,
  now: Date,
  locale: string | null,
) {
  if (month === undefined && year === undefined) return undefined;
  const refuse = (path: string, code: string, message: string) =>
    paymentMethodErrors.expiry_refused({ message, errors: [{ path, code, message }] });
  if (method.expMonth === null) throw refuse('expMonth', 'no_expiry', 'Accounts at a bank do not expire.');
  if (month === undefined) throw refuse('expMonth', 'required', 'Send the month with the year.');
  if (year === undefined) throw refuse('expYear', 'required', 'Send the year with the month.');
  if (expiryOf({ ...method, expMonth: month, expYear: year }, now) === 'expired')
    throw refuse('expYear', 'past', sentence(refusalsIn(locale), { code: 'past' }));
  return { month, year };
}
