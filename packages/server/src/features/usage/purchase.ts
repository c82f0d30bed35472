import { usageErrors, type BuyInput, type TokenPackage, type TokenPurchase } from '@varai/client';
import { createHash } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Crash } from '../../platform/crash.ts';
import { eachInTurn } from '../../platform/turns.ts';
import type { PackageList } from './packages.ts';
import {
  isOpen,
  type InvoiceLook,
  type ProviderPackage,
  type PurchaseProvider,
  type PurchaseStore,
  type StoredPurchase,
} from './purchase-ports.ts';

export interface PurchasePorts {
  readonly store: PurchaseStore;
  readonly provider: PurchaseProvider;
  readonly packages: PackageList;
  /** The provider's customer, made on first need, and the account's currency. Throws where tokens cannot be sold. */
  readonly buyer: (account: string) => Promise<{ readonly customer: string; readonly currency: string }>;
  readonly clock: Clock;
  readonly crash: Crash;
}

export interface PurchaseService {
  /** What is sold in the account's currency. */
  packages(account: string): Promise<TokenPackage[]>;
  /**
   * Buys, or goes on with what was begun: one offer, and without one a request's key, is one purchase, so that a double click
   * or a second tab pays nothing twice. One purchase is open at a time; one that only lacks money gives way to another.
   */
  buy(account: string, input: BuyInput, key: string): Promise<TokenPurchase>;
  read(account: string, id: string): Promise<TokenPurchase>;
  /** Looks at the provider, or ends what a crash left half done. At any time, as often as one likes. */
  settle(account: string, id: string): Promise<void>;
  /** Settles what nobody has looked at for a minute, and gives up what lacked its money for an hour. */
  recover(): Promise<void>;
}

interface Seen {
  readonly purchase: StoredPurchase;
  readonly look: InvoiceLook;
  /** What the account owes, for which the invoice was withdrawn. */
  readonly owed: number;
}

const minute = 60_000;
/** For how long an offer that was bought answers with that purchase; then the page is to read anew. */
const recent = 15 * minute;
/** For how long an unpaid purchase waits for the customer before its invoice is withdrawn. */
const patience = 60 * minute;

export function createPurchaseService(ports: PurchasePorts): PurchaseService {
  const { store, provider, packages, buyer, clock, crash } = ports;

  const offerOf = (paid: number, { priceId }: ProviderPackage, total: number, currency: string): string =>
    `${paid}.${priceId}.${total}.${currency}`;

  /** Writes what a look shows: the one place where tokens are credited, by the row becoming paid. */
  async function write(purchase: StoredPurchase, look: InvoiceLook): Promise<StoredPurchase> {
    const patch = { ...outcomeOf(look), attempted: purchase.attempted, lookedAt: clock.now() };
    await store.patch(purchase, patch);
    crash('purchase:written');
    return (await store.find(purchase.account, purchase.id)) ?? purchase;
  }

  /** From wherever it stands to a look at the provider; every step may be repeated. */
  async function drive(found: StoredPurchase): Promise<Seen> {
    const invoice = found.invoiceId ?? (await provider.invoice(found));
    crash('purchase:invoiced');
    let purchase: StoredPurchase = { ...found, invoiceId: invoice };
    if (found.invoiceId === null) await store.patch(found, { invoiceId: invoice });
    let look = await provider.look(invoice);
    let owed = 0;
    if (look.state === 'open' && purchase.attempted < purchase.attempt) {
      // what is owed would be charged beside the package; more than was shown is never charged
      owed = Math.max(0, look.due - look.total);
      if (owed > 0 || look.total > purchase.amount) await provider.withdraw(invoice);
      else await provider.pay(purchase, invoice);
      crash('purchase:paid');
      purchase = { ...purchase, attempted: purchase.attempt };
      look = await provider.look(invoice);
    }
    return { purchase: await write(purchase, look), look, owed };
  }

  async function giveUp(purchase: StoredPurchase): Promise<StoredPurchase> {
    const invoice = purchase.invoiceId ?? (await provider.invoice(purchase));
    await provider.withdraw(invoice);
    crash('purchase:withdrawn');
    return write({ ...purchase, invoiceId: invoice }, await provider.look(invoice));
  }

  /** What a buyer is answered. @throws open_balance where what is owed had the invoice withdrawn. */
  function answer({ purchase, look, owed }: Seen): TokenPurchase {
    if (purchase.status === 'canceled' && owed > 0) {
      const open = { amount: owed, currency: purchase.currency };
      throw usageErrors.open_balance({
        message: `The account owes ${owed} (${purchase.currency}, minor units), charged with its next invoice. Once that is paid, tokens can be bought.`,
        data: { open },
      });
    }
    return present(purchase, look);
  }

  /** Tries once more, with another method or after the customer has spoken to the bank. */
  async function again(purchase: StoredPurchase, method: string | undefined): Promise<TokenPurchase> {
    const driven = await drive(purchase);
    const { purchase: seen } = driven;
    const another = method !== undefined && method !== seen.method;
    const lacking = seen.status === 'requires_payment_method' || (seen.status === 'requires_action' && another);
    // what was only now tried for the first time is answered as it is
    if (!lacking || purchase.attempted < purchase.attempt) return answer(driven);
    const next = {
      attempt: seen.attempt + 1,
      method: method ?? seen.method,
      status: 'processing' as const,
      failureCode: null,
      failureDeclineCode: null,
    };
    await store.patch(seen, next);
    const tried = (await store.find(seen.account, seen.id)) ?? seen;
    return isOpen(tried) ? answer(await drive(tried)) : present(tried);
  }

  return {
    async packages(account) {
      const { customer, currency } = await buyer(account);
      const [all, paid, terms] = await Promise.all([
        packages(),
        store.paid(account),
        provider.terms(customer, currency),
      ]);
      const money = (amount: number) => ({ amount, currency });
      const offered = all.map(async (one): Promise<TokenPackage[]> => {
        const amount = one.amounts[currency];
        if (amount === undefined) return [];
        const { total, tax, lines } = await terms.reckon(one, amount);
        return [
          {
            id: one.id,
            tokens: one.tokens,
            price: money(amount),
            tax,
            lines: lines.map((line) => ({ kind: line.kind, amount: money(line.amount) })),
            total: money(total),
            due: money(Math.max(0, total + Math.min(0, terms.balance))),
            offer: offerOf(paid, one, total, currency),
          },
        ];
      });
      return (await Promise.all(offered)).flat();
    },

    async buy(account, { id, offer, paymentMethodId: method }, key) {
      const { customer, currency } = await buyer(account);
      const wanted = (await packages()).find((one) => one.id === id);
      const amount = wanted?.amounts[currency];
      if (!wanted || amount === undefined) throw usageErrors.package_not_found();
      if (method !== undefined && !(await provider.owns(customer, method))) throw usageErrors.method_not_found();
      const name = offer ?? `key:${key}`;

      for (let round = 0; round < 5; round += 1) {
        const open = await store.open(account);
        if (open?.offer === name) return again(open, method);
        if (open) {
          const { purchase } = await drive(open);
          if (purchase.status === 'processing')
            throw usageErrors.purchase_open({ data: { purchase: present(purchase) } });
          if (isOpen(purchase)) await giveUp(purchase);
          continue;
        }
        const bought = await store.ofOffer(account, name);
        if (bought && clock.now().getTime() - bought.createdAt.getTime() < recent) return present(bought);
        const terms = await provider.terms(customer, currency);
        const { total } = await terms.reckon(wanted, amount);
        const stands = offerOf(await store.paid(account), wanted, total, currency);
        if (bought || (offer !== undefined && offer !== stands)) throw usageErrors.offer_changed();
        const purchase: StoredPurchase = {
          account,
          id: `tp_${createHash('sha256').update(`${account}\n${name}\n${clock.now().getTime()}`).digest('hex').slice(0, 32)}`,
          offer: name,
          packageId: id,
          priceId: wanted.priceId,
          tokens: wanted.tokens,
          amount: total,
          taxed: terms.taxed,
          taxRates: terms.taxRates,
          currency,
          customer,
          method: method ?? null,
          attempt: 1,
          attempted: 0,
          invoiceId: null,
          status: 'processing',
          failureCode: null,
          failureDeclineCode: null,
          createdAt: clock.now(),
          lookedAt: clock.now(),
          paidAt: null,
          charged: null,
          balanceUsed: null,
        };
        if (!(await store.insert(purchase))) continue;
        crash('purchase:kept');
        const seen = await drive(purchase);
        const answered = answer(seen);
        if (answered.status === 'canceled') throw usageErrors.offer_changed();
        return answered;
      }
      throw usageErrors.offer_changed();
    },

    async read(account, id) {
      const purchase = await store.find(account, id);
      if (!purchase) throw usageErrors.purchase_not_found();
      if (!isOpen(purchase)) return present(purchase);
      const { purchase: after, look } = await drive(purchase);
      return present(after, look);
    },

    async settle(account, id) {
      const purchase = await store.find(account, id);
      if (purchase && isOpen(purchase)) await drive(purchase);
    },

    async recover() {
      const now = clock.now().getTime();
      await eachInTurn(await store.waiting(new Date(now - minute), 100), async (purchase) => {
        // noted first: one that always fails goes to the end of the line
        await store.patch(purchase, { lookedAt: clock.now() });
        const { purchase: seen } = await drive(purchase);
        const old = now - purchase.createdAt.getTime() > patience;
        if (old && isOpen(seen) && seen.status !== 'processing') await giveUp(seen);
      });
    },
  };
}

function outcomeOf(look: InvoiceLook): Partial<StoredPurchase> {
  const failure = { failureCode: look.failure?.code ?? null, failureDeclineCode: look.failure?.declineCode ?? null };
  if (look.state === 'paid')
    return {
      status: 'paid',
      paidAt: look.paidAt,
      charged: look.charged,
      balanceUsed: Math.max(0, look.total - look.charged),
      failureCode: null,
      failureDeclineCode: null,
    };
  if (look.state === 'void') return { status: 'canceled', offer: null, ...failure };
  if (look.payment === 'requires_action') return { status: 'requires_action', ...failure };
  if (look.payment === 'processing') return { status: 'processing', ...failure };
  return { status: 'requires_payment_method', ...failure };
}

function present(purchase: StoredPurchase, look?: InvoiceLook): TokenPurchase {
  const { id, packageId, status, tokens, amount, currency, failureCode, failureDeclineCode } = purchase;
  const paid = status === 'paid';
  return {
    id,
    packageId,
    status,
    tokens,
    amount: { amount, currency },
    charged: paid ? { amount: purchase.charged ?? amount, currency } : null,
    balance: paid ? { amount: purchase.balanceUsed ?? 0, currency } : null,
    failure: failureCode === null ? null : { code: failureCode, declineCode: failureDeclineCode },
    ...(isOpen(purchase) && look?.clientSecret && { clientSecret: look.clientSecret }),
  };
}
