import { isVaraiError, subscription } from '@varai/client';
import type { Client, PlanChange, VaraiError } from '@varai/client';
import type { Flow, Ports } from './flow.ts';
import { isOver } from '../../../core/wait.ts';

interface Follower {
  readonly client: Client;
  readonly ports: Ports;
  readonly signal: AbortSignal;
  show(flow: Flow): void;
}

/** A customer waits gladly for some seconds; after that the wait is told as what it is. */
const patience = 8;

/** How often to look once more, when the bank was not asked or said no. */
const lastLooks = 2;

/** Milliseconds before the next look: 1 s, growing by half, at most a minute. */
const pause = (attempt: number): number => Math.min(1000 * 1.5 ** (attempt - 1), 60_000);

/** Follows a change until the server knows how it ended; the browser's own word about a payment decides nothing. */
async function follow(change: PlanChange, follower: Follower): Promise<void> {
  const { client, ports, signal, show } = follower;
  let latest = change;
  let asked = false;
  for (let attempt = 1; !isOver(signal); attempt++) {
    const ending = endingOf(latest);
    if (ending) {
      show(ending);
      if (ending.at === 'done') ports.changed(latest);
      ports.touched();
      return;
    }
    if (latest.status === 'requires_action') {
      if (asked ? attempt > patience : !ports.watched()) {
        ports.touched();
        return show({ at: 'refused', change: latest, reason: 'unconfirmed' });
      }
      if (!asked) {
        asked = true;
        show({ at: 'waiting', unknown: false, change: latest, asking: true });
        const answer = await ports.confirmWithBank(latest, signal);
        if (isOver(signal)) return;
        if (answer === 'unasked') return show({ at: 'refused', change: latest, reason: 'unasked' });
        if (answer === 'failed') attempt = patience - lastLooks;
      }
    }
    show({ at: 'waiting', unknown: attempt > patience, change: latest });
    await ports.wait(pause(attempt), signal);
    const seen = await look(client, latest, signal);
    if (isVaraiError(seen)) {
      ports.touched();
      return show({ at: 'failed', error: seen, lost: true });
    }
    latest = seen ?? latest;
  }
}

/** A look that fails tells nothing, and the next one will, unless there is nothing to look at any more. */
async function look(
  client: Client,
  { id }: PlanChange,
  signal: AbortSignal,
): Promise<PlanChange | VaraiError | undefined> {
  try {
    return await client.send(subscription.read({ id }), { signal });
  } catch (error) {
    if (isOver(signal)) return undefined;
    if (isVaraiError(error)) return error.status === 404 ? error : undefined;
    throw error;
  }
}

function endingOf(change: PlanChange): Flow | undefined {
  if (change.status === 'succeeded' || change.status === 'scheduled') return { at: 'done', change };
  if (change.status === 'requires_payment_method') return { at: 'refused', change };
  if (change.status === 'expired' || change.status === 'canceled') return { at: 'closed', change };
  return undefined;
}

export const outcomes = { pause, follow };
