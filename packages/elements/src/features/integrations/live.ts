import type { ReactiveElement } from 'lit';
import { LiveController } from '../../core/live.ts';
import type { StateController } from '../../core/state-controller.ts';
import type { Resource } from '../../core/state.ts';
import type { integrationsState, Shops } from './state.ts';

type Source = StateController<ReturnType<typeof integrationsState>, Resource<Shops>>;

/** Reads again when a shop is connected, breaks or is mended: what is wrong is told in the language of the page. */
export const followShops = (host: ReactiveElement, source: Source): LiveController<Shops> =>
  new LiveController(host, {
    topic: 'integrations',
    client: () => source.client,
    store: () => source.state?.$shops,
  });
