import { subscription, type CancelInput, type Client, type Message } from '@varai/client';
import { action } from '../../../core/action.ts';
import { perClient } from '../../../core/state.ts';
import { subscriptionState } from '../state.ts';

/** What a customer can do with the plan, shared by all tags of one client. Each reads again what came of it. */
export const subscriptionActs = perClient((client: Client) => {
  const { $account } = subscriptionState(client);
  const done = async (message: Message<unknown>) => {
    await client.send(message);
    await $account.refresh();
  };
  return {
    $keeping: action((changeId: string) => done(subscription.keep({ id: changeId }))),
    $cancellation: action((input: CancelInput) => done(subscription.cancel(input))),
    $resumption: action(() => done(subscription.resume({}))),
  };
});
