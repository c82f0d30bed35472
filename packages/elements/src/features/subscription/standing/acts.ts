import {
  networkErrors,
  subscription,
  subscriptionErrors,
  type CancelInput,
  type Client,
  type Message,
  type Subscription,
  type VaraiError,
} from '@varai/client';
import { action, type Action } from '../../../core/action.ts';
import { perClient } from '../../../core/state.ts';
import { subscriptionState } from '../state.ts';

/** What a customer can do with the plan, shared by all tags of one client. Each reads again what came of it. */
export const subscriptionActs = perClient('acts', (client: Client) => {
  const { $account } = subscriptionState(client);

  /** Sends it and reads what came of it, also of a failure: its answer may have been lost, or another tab was quicker. */
  const send = async (message: Message<unknown>, isDone: (now: Subscription) => boolean, already?: string) => {
    try {
      await client.send(message);
    } catch (cause) {
      await $account.refresh();
      const error = cause as VaraiError;
      const { status, data } = $account.get();
      const done = status === 'ready' && data.subscription && isDone(data.subscription);
      if (error.code === already || (isUncertain(error) && done)) return;
      throw error;
    }
    await $account.refresh();
  };

  const { change_closed, cancel_not_planned } = subscriptionErrors;
  return {
    $keeping: action((id: string) => send(subscription.keep({ id }), (now) => !isPending(now, id), change_closed.code)),
    $cancellation: action((input: CancelInput) =>
      send(subscription.cancel(input), ({ cancelAt }) => cancelAt !== null),
    ),
    $resumption: action((locale: string) =>
      send(subscription.resume({ locale }), ({ cancelAt }) => cancelAt === null, cancel_not_planned.code),
    ),
  };
});

const isPending = ({ openChange, scheduledChange }: Subscription, id: string): boolean =>
  openChange?.changeId === id || scheduledChange?.changeId === id;

/** Whether what was sent may have been done: nobody heard the answer. */
const isUncertain = ({ code, retryable }: VaraiError): boolean => retryable && code !== networkErrors.offline.code;

/** What a failed act leaves behind: nothing changed, or nobody knows. */
export const failureOf = (act: Action<unknown> | undefined): 'unsaved' | 'unknown' | undefined =>
  act?.status === 'failed' ? (isUncertain(act.error) ? 'unknown' : 'unsaved') : undefined;
