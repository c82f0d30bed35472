import { isVaraiError, paymentMethodReads, usage } from '@varai/client';
import type { Client, Message, Money, PaymentMethod, TokenPackage, TokenPurchase } from '@varai/client';
import { atom, type ReadableAtom } from '../../../core/atom.ts';
import { follow, sendUntilKnown, type Course } from '../../../core/payment.ts';
import { isOver } from '../../../core/wait.ts';
import { refusedAs, type Flow, type Sale } from './flow.ts';

/** What a purchase needs of the page around it. */
export interface SalePorts {
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Whether the browser has a network at all. */
  online(): boolean;
  /** Whether the session may see how the account pays. */
  maySeeMethods(): boolean;
  /** Lets the customer's bank ask the customer; false when one of them said no. */
  confirmWithBank(clientSecret: string): Promise<boolean>;
  bought(purchase: TokenPurchase): void;
  /** Tokens may have come, and nobody knows. */
  lost(): void;
}

const fresh: Sale = { flow: { at: 'loading' }, packages: [], chosen: undefined, methods: undefined, method: undefined };

/** One customer's way from the packages to tokens that are paid. Holds no DOM, knows no time but what it is given. */
export function createSale(client: Client, ports: SalePorts) {
  const $sale = atom<Sale>(fresh);
  const set = (part: Partial<Sale>) => $sale.set({ ...$sale.get(), ...part });
  const go = (flow: Flow) => set({ flow });
  let run = new AbortController();

  const methodsOnFile = async () =>
    ports.maySeeMethods() ? client.send(paymentMethodReads.list()).catch(() => undefined) : undefined;

  /** Reads what is on sale; the package that was chosen stays chosen. */
  async function load(flow: Flow): Promise<void> {
    try {
      const [packages, methods] = await Promise.all([client.send(usage.packages()), methodsOnFile()]);
      const before = $sale.get();
      const chosen = packages.find(({ id }) => id === before.chosen?.id) ?? packages[0];
      const kept = methods ? methods.find(({ id }) => id === before.method)?.id : before.method;
      const method = kept ?? (methods?.find((one) => one.default) ?? methods?.[0])?.id;
      set({ packages, methods, chosen, method, flow: packages.length === 0 ? { at: 'closed' } : flow });
    } catch (error) {
      if (!isVaraiError(error)) throw error;
      go({ at: 'closed', note: refusedAs(error) });
    }
  }

  const waiting = (unknown: boolean, underway = false) => go({ at: 'waiting', unknown, underway });

  const course: Course<TokenPurchase> = {
    wait: ports.wait,
    waiting,
    async ended(purchase) {
      const { status, failure } = purchase;
      if (status === 'paid') done(purchase);
      else if (status === 'canceled') await load({ at: 'choose', note: 'changed' });
      else if (status === 'requires_payment_method') go({ at: 'choose', note: 'declined', failure });
      else return false;
      return true;
    },
    unconfirmed({ status }) {
      if (status !== 'requires_action') return false;
      go({ at: 'choose', note: 'unconfirmed' });
      return true;
    },
    underway: ({ status }) => status === 'processing',
    look: ({ id }, signal) => client.send(usage.purchase({ id }), { signal }),
    lost(error) {
      go({ at: 'lost', error });
      ports.lost();
    },
  };

  function done(purchase: TokenPurchase): void {
    go({ at: 'done', purchase });
    ports.bought(purchase);
  }

  async function answered(purchase: TokenPurchase, signal: AbortSignal): Promise<void> {
    let refused = false;
    if (purchase.status === 'requires_action') {
      go({ at: 'asking' });
      refused = !purchase.clientSecret || !(await ports.confirmWithBank(purchase.clientSecret));
    }
    if (!isOver(signal)) await follow(purchase, course, signal, refused);
  }

  async function send(message: Message<TokenPurchase>, signal: AbortSignal): Promise<void> {
    const outcome = await sendUntilKnown(client, message, { wait: ports.wait, waiting }, signal);
    if (!outcome) return;
    if ('payment' in outcome) return answered(outcome.payment, signal);
    const { error } = outcome;
    const note = refusedAs(error);
    // what was shown is no longer so
    if (note === 'changed' || note === 'gone' || note === 'method') return load({ at: 'choose', note });
    const { open } = (error.data ?? {}) as { readonly open?: Money };
    go(note ? { at: 'choose', note, open } : { at: 'choose', note: 'failed', error });
  }

  return {
    $sale: $sale as ReadableAtom<Sale>,
    load: () => load({ at: 'choose' }),
    choose: (chosen: TokenPackage) => set({ chosen }),
    payWith: (method: string) => set({ method }),
    /** What is on file has changed. */
    listed: (methods: readonly PaymentMethod[]) => set({ methods }),
    async buy(): Promise<void> {
      const { flow, chosen, method } = $sale.get();
      if (flow.at !== 'choose' || !chosen) return;
      if (!ports.online()) return go({ at: 'choose', note: 'unsent' });
      run.abort();
      run = new AbortController();
      go({ at: 'sending' });
      const { id, offer } = chosen;
      await send(usage.buy({ id, offer, ...(method && { paymentMethodId: method }) }), run.signal);
    },
    stop: () => run.abort(),
  };
}

export type TokenSale = ReturnType<typeof createSale>;
