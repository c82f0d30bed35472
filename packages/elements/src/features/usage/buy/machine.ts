import { isVaraiError, paymentMethodReads, usage, usageErrors } from '@varai/client';
import type { Client, Message, TokenPackage, TokenPurchase } from '@varai/client';
import { atom, type ReadableAtom } from '../../../core/atom.ts';
import { isOver } from '../../../core/wait.ts';
import type { Flow, Sale } from './flow.ts';

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
}

/** Looks in a row before a wait is told as what it is, and how many follow when the bank said no. */
const patience = 8;
const lastLooks = 2;

/** Milliseconds before the next look: 1 s, growing by half, at most a minute. */
const pause = (attempt: number): number => Math.min(1000 * 1.5 ** (attempt - 1), 60_000);

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
      const method = before.method ?? (methods?.find((one) => one.default) ?? methods?.[0])?.id;
      set({ packages, methods, chosen, method, flow: packages.length === 0 ? { at: 'closed' } : flow });
    } catch (error) {
      if (!isVaraiError(error)) throw error;
      go({ at: 'closed' });
    }
  }

  /** Follows what the server knows; the browser's own word about a payment decides nothing. */
  async function follow(first: TokenPurchase, signal: AbortSignal, refused: boolean): Promise<void> {
    let purchase = first;
    for (let attempt = refused ? patience - lastLooks : 1; !isOver(signal); attempt += 1) {
      const { id, status, failure } = purchase;
      if (status === 'paid') return done(purchase);
      if (status === 'canceled') return load({ at: 'choose', note: 'changed' });
      if (status === 'requires_payment_method') return go({ at: 'choose', note: 'declined', failure });
      if (status === 'requires_action' && attempt > patience) return go({ at: 'choose', note: 'unconfirmed' });
      go({ at: 'waiting', unknown: attempt > patience });
      await ports.wait(pause(attempt), signal);
      // A look that fails tells nothing; the next one will.
      purchase = await client.send(usage.purchase({ id }), { signal }).catch(() => purchase);
    }
  }

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
    if (!isOver(signal)) await follow(purchase, signal, refused);
  }

  /** Sends what may take money. The same message goes out again until its outcome is known: its key makes that safe. */
  async function send(message: Message<TokenPurchase>, signal: AbortSignal): Promise<void> {
    for (let attempt = 1; !isOver(signal); attempt += 1) {
      try {
        const purchase = await client.send(message, { signal });
        return isOver(signal) ? undefined : await answered(purchase, signal);
      } catch (error) {
        if (isOver(signal)) return;
        if (!isVaraiError(error)) throw error;
        if (!error.retryable) {
          if (error.code === usageErrors.offer_changed.code) return load({ at: 'choose', note: 'changed' });
          if (error.code === usageErrors.purchase_open.code) return go({ at: 'choose', note: 'other' });
          return go({ at: 'choose', note: 'failed', error });
        }
        go({ at: 'waiting', unknown: true });
        await ports.wait(pause(attempt), signal);
      }
    }
  }

  return {
    $sale: $sale as ReadableAtom<Sale>,
    load: () => load({ at: 'choose' }),
    choose: (chosen: TokenPackage) => set({ chosen }),
    payWith: (method: string) => set({ method }),
    /** A method was added: what is on file is read again. */
    async readMethods(): Promise<void> {
      const methods = await methodsOnFile();
      if (methods) set({ methods });
    },
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
