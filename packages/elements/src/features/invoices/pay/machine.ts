import { invoiceErrors, invoices } from '@varai/client';
import type { Client, Invoice, InvoicePayment, Message } from '@varai/client';
import { atom, type ReadableAtom } from '../../../core/atom.ts';
import { follow, sendUntilKnown, type Course } from '../../../core/payment.ts';
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
  /** The list shows what is there no more. */
  lost(): void;
}

/** One customer's way from an open invoice to a paid one. Holds no DOM, knows no time but what it is given. */
export function createPayment(client: Client, id: string, ports: PayPorts) {
  const $flow = atom<Flow>({ at: 'choose' });
  let run = new AbortController();

  const waiting = (unknown: boolean, underway = false) => $flow.set({ at: 'waiting', unknown, underway });

  const course: Course<Invoice> = {
    wait: ports.wait,
    waiting,
    ended(invoice) {
      const { status, pending, failure } = invoice;
      if (status === 'paid') end({ at: 'done' }, invoice);
      else if (status !== 'open') end({ at: 'closed' }, invoice);
      else if (pending === null && failure) end({ at: 'choose', note: 'declined', failure }, invoice);
      else return false;
      return true;
    },
    unconfirmed(invoice) {
      if (invoice.pending === 'processing') return false;
      end({ at: 'choose', note: 'unconfirmed' }, invoice);
      return true;
    },
    underway: ({ pending }) => pending === 'processing',
    look: (_, signal) => client.send(invoices.find({ id }), { signal }),
    lost(error) {
      $flow.set({ at: 'lost', error });
      ports.lost();
    },
  };

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
    if (!isOver(signal)) await follow({ ...invoice, failure: null }, course, signal, refused);
  }

  async function send(message: Message<InvoicePayment>, signal: AbortSignal): Promise<void> {
    const outcome = await sendUntilKnown(client, message, { wait: ports.wait, waiting }, signal);
    if (!outcome) return;
    if ('payment' in outcome) return answered(outcome.payment, signal);
    const { error } = outcome;
    $flow.set(error.code === invoiceErrors.not_open.code ? { at: 'closed' } : { at: 'failed', error });
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
