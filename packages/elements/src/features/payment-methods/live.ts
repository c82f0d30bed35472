import type { ReactiveElement } from 'lit';
import { LiveController } from '../../core/live.ts';
import type { StateController } from '../../core/state-controller.ts';
import type { Resource } from '../../core/state.ts';
import type { methodsState } from './state.ts';
import type { Wallet } from './wallet.ts';

type Source = StateController<ReturnType<typeof methodsState>, Resource<Wallet>>;

/** Reads again when methods change elsewhere: the provider has them, so a change brings none. */
export const followMethods = (host: ReactiveElement, source: Source): LiveController<Wallet> =>
  new LiveController(host, {
    topic: 'payment-methods',
    client: () => source.client,
    store: () => source.state?.$wallet,
  });
