import type { UsageMeter } from '@varai/client';
import type { ReactiveElement } from 'lit';
import { LiveController } from '../../core/live.ts';
import type { StateController } from '../../core/state-controller.ts';
import type { Resource } from '../../core/state.ts';
import type { Consumption, usageState } from './state.ts';

type Source = StateController<ReturnType<typeof usageState>, Resource<Consumption>>;

/** Shows what is used elsewhere as it is counted. */
export const followUsage = (host: ReactiveElement, source: Source): LiveController<Consumption> =>
  new LiveController(host, {
    topic: 'usage',
    client: () => source.client,
    store: () => source.state?.$usage,
    take: (known, meters) => ({ ...known, meters: meters as readonly UsageMeter[] }),
  });
