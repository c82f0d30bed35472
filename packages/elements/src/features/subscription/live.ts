import type { Subscription } from '@varai/client';
import type { ReactiveElement } from 'lit';
import { LiveController } from '../../core/live.ts';
import type { StateController } from '../../core/state-controller.ts';
import type { Resource } from '../../core/state.ts';
import type { Account } from './account.ts';
import type { subscriptionState } from './state.ts';

export type Source = StateController<ReturnType<typeof subscriptionState>, Resource<Account>>;

/** Shows what becomes of the plan elsewhere: in another tab, at the provider, by the bank. */
export const followSubscription = (host: ReactiveElement, source: Source): LiveController<Account> =>
  new LiveController(host, {
    topic: 'subscription',
    client: () => source.client,
    store: () => source.state?.$account,
    take: (known, subscription) => ({ ...known, subscription: subscription as Subscription }),
  });
