import { isVaraiError, type Client, type Message, type VaraiError } from '@varai/client';
import { isOver } from './wait.ts';

/** Looks in a row that were answered before a wait is told as what it is, and how many follow when the bank said no. */
const patience = 8;
const lastLooks = 2;

/** Milliseconds before the next look: 1 s, growing by half, at most a minute. */
const pause = (attempt: number): number => Math.min(1000 * 1.5 ** (attempt - 1), 60_000);

interface Ports {
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** It goes on: `unknown` when nobody can say by now whether money was taken, `underway` when the bank was said to be at it. */
  readonly waiting: (unknown: boolean, underway?: boolean) => void;
}

/** How one kind of payment is followed. `Payment` is what the server knows of it. */
export interface Course<Payment> extends Ports {
  /** Takes up what is an end of it; whether it was one. */
  readonly ended: (now: Payment) => boolean | Promise<boolean>;
  /** Takes up that the bank has waited in vain for the customer; false where something else is waited for. */
  readonly unconfirmed: (now: Payment) => boolean;
  /** Whether the bank is at it, which takes days with some; what is known so is not told as unknown. */
  readonly underway: (now: Payment) => boolean;
  readonly look: (before: Payment, signal: AbortSignal) => Promise<Payment>;
  /** Takes up that the server knows of no such payment: what it came to cannot be looked up any more. */
  readonly lost: (error: VaraiError) => void;
}

/**
 * Follows what the server knows; the browser's own word about a payment decides nothing, and neither does a look that was
 * not answered: as long as none is, nobody knows. `refused` is what the bank said in the browser.
 */
export async function follow<Payment>(
  first: Payment,
  { ended, unconfirmed, underway, look, lost, waiting, wait }: Course<Payment>,
  signal: AbortSignal,
  refused: boolean,
): Promise<void> {
  let payment = first;
  let answered = refused ? patience - lastLooks : 1;
  let silent = 0;
  for (let attempt = answered; !isOver(signal); attempt += 1) {
    if (await ended(payment)) return;
    if (answered > patience && unconfirmed(payment)) return;
    const known = underway(payment);
    waiting(known ? silent > patience : attempt > patience, known);
    await wait(pause(attempt), signal);
    try {
      payment = await look(payment, signal);
      answered += 1;
      silent = 0;
    } catch (error) {
      if (!isOver(signal) && isVaraiError(error) && error.status === 404) return lost(error);
      // The next one will tell.
      silent += 1;
    }
  }
}

/**
 * Sends what may take money. The same message goes out again until its outcome is known: its key makes that safe.
 * Answers what came of it, or why it was refused; nothing when it is not worth waiting any more.
 */
export async function sendUntilKnown<Payment>(
  client: Client,
  message: Message<Payment>,
  { waiting, wait }: Ports,
  signal: AbortSignal,
): Promise<{ readonly payment: Payment } | { readonly error: VaraiError } | undefined> {
  for (let attempt = 1; !isOver(signal); attempt += 1) {
    try {
      const payment = await client.send(message, { signal });
      return isOver(signal) ? undefined : { payment };
    } catch (error) {
      if (isOver(signal)) return undefined;
      if (!isVaraiError(error)) throw error;
      if (!error.retryable) return { error };
      waiting(true);
      await wait(pause(attempt), signal);
    }
  }
  return undefined;
}
