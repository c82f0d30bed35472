import type { ReactiveElement } from 'lit';
import { allows } from '../../core/access.ts';
import type { guidanceState, Led } from '../../core/guidance/state.ts';
import { LiveController } from '../../core/live.ts';
import type { StateController } from '../../core/state-controller.ts';
import type { Resource } from '../../core/state.ts';

type Source = StateController<ReturnType<typeof guidanceState>, Resource<Led>>;

/** Ticks the first order when it comes. Follows the store's numbers until then, and reads nothing but at a change. */
export const followFirstOrder = (host: ReactiveElement, source: Source): LiveController<Led> =>
  new LiveController(host, {
    topic: 'metrics',
    client: () => source.client,
    store: () => {
      const { facts, session } = source.value?.data ?? {};
      return facts?.order === false && allows(session, 'metrics') ? source.state?.$guidance : undefined;
    },
    looksItself: true,
  });
