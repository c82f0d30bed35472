import { invoiceErrors, invoices, isVaraiError } from '@varai/client';
import type { Client, Invoice, InvoicePayment, Message } from '@varai/client';
import { atom, type ReadableAtom } from '../../../core/atom.ts';
import { isOver } from '../../../core/wait.ts';
import type { Flow } from './flow.ts';

/** What a payment needs of the page around it. */
export interface PayPorts {
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Whether the browser has a network at all. */
  online(): boolean;
  /** Lets the customer's bank ask the customer; false when one of them said no. */
  confirmWithBank(clientSecret: string): Promise<boolean>;
  /** What is known of the invoice now. */
  seen(invoice: Invoice): void;
  paid(invoice: Invoice): void;
}

/** Looks in a row before a wait is told as what it is, and how many follow when the bank said no. */
const patience = 8;
const lastLooks = 2;

/** Milliseconds before the next look: 1 s, growing by half, at most a minute. */
const pause = (attempt: number): number => Math.min(1000 * 1.5 ** (attempt - 1), 60_000);

/** One customer's way from an open invoice to a paid one. Holds no DOM, knows no time but what it is given. */
export function createPayment(client: Client, id: string, ports: PayPorts) {
  const $flow = atom<Flow>({ at: 'choose' });
  let run = new AbortController();

  /** Follows what the server knows; the browser's own word about a payment decides nothing. */
  async function follow(first: Invoice, signal: AbortSignal, refused: boolean): Promise<void> {
    let invoice = first;
    for (let attempt = refused ? patience - lastLooks : 1; !isOver(signal); attempt += 1) {
      const { status, pending, failure } = invoice;
      if (status === 'paid') return end({ at: 'done' }, invoice);
      if (status !== 'open') return end({ at: 'closed' }, invoice);
      if (pending === null && failure) return end({ at: 'choose', note: 'declined', failure }, invoice);
      if (pending !== 'processing' && attempt > patience) return end({ at: 'choose', note: 'unconfirmed' }, invoice);
      $flow.set({ at: 'waiting', unknown: attempt > patience });
      await ports.wait(pause(attempt), signal);
      // A look that fails tells nothing; the next one will.
      invoice = await client.send(invoices.find({ id }), { signal }).catch(() => invoice);
    }
  }

  function end(flow: Flow, invoice: Invoice): void {
    $flow.set(flow);
    ports.seen(invoice);
    if (flow.at === 'done') ports.paid(invoice);
  }

  async function answered(payment: InvoicePayment, signal: AbortSignal): Promise<void> {
    const { invoice, status, failure, clientSecret } = payment;
    if (status === 'paid') return end({ at: 'done' }, invoice);
    if (status === 'requires_payment_method') return end({ at: 'choose', note: 'declined', failure }, invoice);
    ports.seen(invoice);
    let refused = false;
    if (status === 'requires_action') {
      $flow.set({ at: 'asking' });
      refused = !clientSecret || !(await ports.confirmWithBank(clientSecret));
    }
    if (!isOver(signal)) await follow({ ...invoice, failure: null }, signal, refused);
  }

  /** Sends what may take money. The same message goes out again until its outcome is known: its key makes that safe. */
  async function send(message: Message<InvoicePayment>, signal: AbortSignal): Promise<void> {
    for (let attempt = 1; !isOver(signal); attempt += 1) {
      try {
        const payment = await client.send(message, { signal });
        return isOver(signal) ? undefined : await answered(payment, signal);
      } catch (error) {
        if (isOver(signal)) return;
        if (!isVaraiError(error)) throw error;
        if (!error.retryable) {
          $flow.set(error.code === invoiceErrors.not_open.code ? { at: 'closed' } : { at: 'failed', error });
          return;
        }
        $flow.set({ at: 'waiting', unknown: true });
        await ports.wait(pause(attempt), signal);
      }
    }
  }

  return {
    $flow: $flow as ReadableAtom<Flow>,
    async pay(paymentMethodId?: string): Promise<void> {
      const { at } = $flow.get();
      if (at !== 'choose' && at !== 'failed') return;
      if (!ports.online()) {
        $flow.set({ at: 'choose', note: 'unsent' });
        return;
      }
      run.abort();
      run = new AbortController();
      $flow.set({ at: 'sending' });
      await send(invoices.pay({ id, ...(paymentMethodId && { paymentMethodId }) }), run.signal);
    },
    stop: () => run.abort(),
  };
}

export type Payment = ReturnType<typeof createPayment>;
